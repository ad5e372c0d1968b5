import type { ItemView, PageView } from '@kith/core';
import {
  KithAnswerEvent,
  KithPageEvent,
  KithQueuedEvent,
  KithSkipEvent,
  KithSubmittedEvent,
} from '../events/index.js';
import type { Outcome } from './submission.js';

/** Tells the page what happens; of a private run only that something does. */
export class Announcer {
  constructor(
    private readonly host: EventTarget,
    private readonly isPrivate: boolean,
  ) {}

  answer(view: ItemView | undefined): void {
    // No event says anything of a wish to be contacted, in no mode.
    if (view?.item.type === 'contact') return;
    this.host.dispatchEvent(this.isPrivate ? new KithAnswerEvent() : new KithAnswerEvent(view));
  }

  skip(id: string): void {
    this.host.dispatchEvent(this.isPrivate ? new KithSkipEvent() : new KithSkipEvent(id));
  }

  page(page: PageView | null | undefined): void {
    const isSilent = this.isPrivate || !page;
    this.host.dispatchEvent(isSilent ? new KithPageEvent() : new KithPageEvent(page.number, page.count));
  }

  outcome(outcome: Outcome): void {
    if (outcome === 'received' || outcome === 'sent') {
      this.host.dispatchEvent(new KithSubmittedEvent(outcome === 'received'));
    } else if (outcome === 'kept' || outcome === 'kept-in-page') {
      this.host.dispatchEvent(new KithQueuedEvent(outcome === 'kept' ? 'device' : 'page'));
    }
  }
}
