import type { ItemView } from '@kith/core';
import { KithEvent } from './kith-event.js';

/** An answer was given, changed or cleared. */
export class KithAnswerEvent extends KithEvent {
  static override readonly type = 'kith-answer';

  /** @param answer Absent in anonymous and confidential runs: the page does not learn which item, nor what. */
  constructor(readonly answer?: ItemView) {
    super();
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kith-answer': KithAnswerEvent;
  }
}
