import { KithEvent } from './kith-event.js';

/** The person said "No thanks" at the notice. Nothing was saved. */
export class KithDeclinedEvent extends KithEvent {
  static readonly type = 'kith-declined';

  constructor() {
    super(KithDeclinedEvent.type);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kith-declined': KithDeclinedEvent;
  }
}
