import { KithEvent } from './kith-event.js';

/** Another page is shown. */
export class KithPageEvent extends KithEvent {
  static override readonly type = 'kith-page';

  /** Position from 1. Both are absent in anonymous and confidential runs, where they could betray a branch. */
  constructor(
    readonly number?: number,
    readonly count?: number,
  ) {
    super();
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kith-page': KithPageEvent;
  }
}
