import { KithEvent } from './kith-event.js';

/** A wish to be contacted was handed to its own endpoint. What it says is in no event. */
export class KithContactEvent extends KithEvent {
  static override readonly type = 'kith-contact';
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kith-contact': KithContactEvent;
  }
}
