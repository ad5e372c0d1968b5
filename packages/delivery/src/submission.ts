import { withoutThrowing } from './without-throwing.js';

/**
 * Where a response is.
 * - `sending`: the first attempt, or one that the person asked for
 * - `received`: the endpoint has proved that it has it
 * - `sent`: the endpoint took it, or may have, and cannot say
 * - `kept`: on this device; sent again by itself, also at the next visit
 * - `kept-in-page`: in this page only, because storage does not work; sent again while the page is open
 * - `attention`: refused by the receiver's own word; not sent again by itself, and nothing stays on the device
 */
export type DeliveryState = 'sending' | 'received' | 'sent' | 'kept' | 'kept-in-page' | 'attention';

/** One response of this run on its way. */
export interface Submission {
  readonly id: string;
  readonly state: DeliveryState;
  /** It is `sent` and no word came back, and sending it by itself could double it: the person may ask to try again. */
  readonly unanswered: boolean;
  /** Called after each change of state. Returns the way to stop. */
  subscribe(listener: (state: DeliveryState) => void): () => void;
  /** Sends the same bytes now, unless the endpoint asked to wait. Nothing happens once it is received. */
  retryNow(): void;
}

export interface SubmissionControl {
  readonly submission: Submission;
  readonly become: (state: DeliveryState, unanswered?: boolean) => void;
}

export const createSubmission = (id: string, retryNow: () => void): SubmissionControl => {
  const listeners = new Set<(state: DeliveryState) => void>();
  let state: DeliveryState = 'sending';
  let unanswered = false;

  return {
    submission: {
      id,
      get state() {
        return state;
      },
      get unanswered() {
        return unanswered;
      },
      subscribe(listener) {
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
        };
      },
      retryNow,
    },
    become(next, noWord = false) {
      if (next === state) return;
      state = next;
      unanswered = noWord;
      listeners.forEach((listener) => {
        withoutThrowing(() => {
          listener(next);
        });
      });
    },
  };
};
