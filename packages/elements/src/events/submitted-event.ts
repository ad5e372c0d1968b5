import { KithEvent } from './kith-event.js';

/** The response has left the device. */
export class KithSubmittedEvent extends KithEvent {
  static override readonly type = 'kith-submitted';

  /** @param confirmed True with proof of receipt; false where the endpoint cannot give one. */
  constructor(readonly confirmed: boolean) {
    super();
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kith-submitted': KithSubmittedEvent;
  }
}
