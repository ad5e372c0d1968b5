import { KithEvent } from './kith-event.js';

/** The person agreed to take part. */
export class KithConsentEvent extends KithEvent {
  static override readonly type = 'kith-consent';

  /** @param textId Which text was agreed to, e.g. `assent-6-12@1`. */
  constructor(readonly textId: string) {
    super();
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kith-consent': KithConsentEvent;
  }
}
