import type { ResponseRecord } from '@kith/core';
import { KithEvent } from './kith-event.js';

/**
 * The survey is finished and nothing is saved or sent yet. `handledBy(promise)`, called while the event is heard, hands
 * the response to the page and cancels the event; cancelling it without a promise is reported and ignored.
 */
export class KithSubmitEvent extends KithEvent {
  static override readonly type = 'kith-submit';

  private promise: Promise<unknown> | null = null;

  /** @param response Present only with `events="with-answers"`. */
  constructor(readonly response?: ResponseRecord) {
    super(true);
  }

  /**
   * The page takes over. Resolved within 30 s: the person reads the thanks. Rejected or later: Kith delivers
   * in its normal way.
   */
  handledBy(promise: Promise<unknown>): void {
    this.preventDefault();
    this.promise = promise;
  }

  /** @internal */
  get handling(): Promise<unknown> | null {
    return this.promise;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kith-submit': KithSubmitEvent;
  }
}
