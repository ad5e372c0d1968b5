import { KithEvent } from './kith-event.js';

/** The response could not be sent yet and is kept. */
export class KithQueuedEvent extends KithEvent {
  static override readonly type = 'kith-queued';

  /** @param where `device` survives a reload; `page` lasts while the page stays open (no storage here). */
  constructor(readonly where: 'device' | 'page') {
    super();
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kith-queued': KithQueuedEvent;
  }
}
