import { KithEvent } from './kith-event.js';

/** The person said "No thanks" at the notice. Nothing was saved. */
export class KithDeclinedEvent extends KithEvent {
  static override readonly type = 'kith-declined';
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kith-declined': KithDeclinedEvent;
  }
}
