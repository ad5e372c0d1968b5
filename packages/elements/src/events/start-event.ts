import { KithEvent } from './kith-event.js';

/** The first page of questions is shown. */
export class KithStartEvent extends KithEvent {
  static override readonly type = 'kith-start';
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kith-start': KithStartEvent;
  }
}
