import { KithError, type ResponseRecord } from '@kith/core';
import type { Delivery, DeliveryState, Submission } from '@kith/delivery';
import { KithSubmitEvent } from '../events/index.js';

/** What the person reads after the last question. `demo`: nothing was sent. */
export type Outcome = DeliveryState | 'demo';

/** How long the page may take over a response before Kith delivers it after all. */
const takeOverLimit = 30_000;

export interface Handover {
  readonly host: EventTarget;
  readonly delivery: Delivery | null;
  readonly record: ResponseRecord;
  /** Whether the page may see the answers. */
  readonly showAnswers: boolean;
  readonly onOutcome: (outcome: Outcome) => void;
  readonly onProblem: (error: KithError) => void;
  readonly onSubmission: (submission: Submission) => void;
}

/** Offers the finished response to the page and, unless the page takes it, delivers it. */
export async function handOver(handover: Handover): Promise<void> {
  const { host, delivery, record, onOutcome } = handover;
  const event = new KithSubmitEvent(handover.showAnswers ? record : undefined);
  host.dispatchEvent(event);
  if (event.defaultPrevented && (await takenOver(event, handover))) {
    onOutcome('received');
    return;
  }
  if (!delivery) {
    onOutcome('demo');
    return;
  }
  const submission = delivery.submit(record);
  handover.onSubmission(submission);
  submission.subscribe(onOutcome);
  onOutcome(submission.state);
}

async function takenOver(event: KithSubmitEvent, handover: Handover): Promise<boolean> {
  if (!event.handling) {
    handover.onProblem(
      new KithError('submit-not-handled', 'kith-submit was cancelled without a promise; Kith delivers.', {
        expected: 'event.handledBy(promise)',
      }),
    );
    return false;
  }
  handover.onOutcome('sending');
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => {
      reject(new Error('30 s have passed'));
    }, takeOverLimit),
  );
  try {
    await Promise.race([event.handling, late]);
    return true;
  } catch (cause) {
    handover.onProblem(
      new KithError('submit-not-handled', 'The page failed to take the response over; Kith delivers.', {
        cause,
      }),
    );
    return false;
  }
}
