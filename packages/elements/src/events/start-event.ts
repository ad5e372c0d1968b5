import { KithEvent } from './kith-event.js';

/** The first page of questions is shown. */
export class KithStartEvent extends KithEvent {
  static readonly type = 'kith-start';

  constructor() {
    super(KithStartEvent.type);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kith-start': KithStartEvent;
  }
}
