import type { KithError } from '@kith/core';
import { KithEvent } from './kith-event.js';

/** Something that the web team should know; `error.code` says what. Respondents read calm words instead. */
export class KithErrorEvent extends KithEvent {
  static override readonly type = 'kith-error';

  constructor(readonly error: KithError) {
    super();
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kith-error': KithErrorEvent;
  }
}
