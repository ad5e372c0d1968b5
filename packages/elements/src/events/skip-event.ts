import { KithEvent } from './kith-event.js';

/** The person chose to skip an item. */
export class KithSkipEvent extends KithEvent {
  static override readonly type = 'kith-skip';

  /** @param itemId Absent in anonymous and confidential runs. */
  constructor(readonly itemId?: string) {
    super();
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kith-skip': KithSkipEvent;
  }
}
