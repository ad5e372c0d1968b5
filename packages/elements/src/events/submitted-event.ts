import { KithEvent } from './kith-event.js';

/** The response has left the device. */
export class KithSubmittedEvent extends KithEvent {
  static readonly type = 'kith-submitted';

  /** @param confirmed True with proof of receipt; false where the endpoint cannot give one. */
  constructor(readonly confirmed: boolean) {
    super(KithSubmittedEvent.type);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kith-submitted': KithSubmittedEvent;
  }
}
