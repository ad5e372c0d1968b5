import type { PrivacyMode } from './privacy.js';

export interface PrivacyRules {
  /** What becomes of a `respondentToken`. `unused`: the form itself asks who it is. */
  readonly respondentToken: 'refused' | 'required' | 'unused';
  /** `date`: the local date and a bucket of the duration. `exact`: ISO 8601 with offset. */
  readonly times: 'date' | 'exact';
  /** Whether a request may carry the page's cookies for the endpoint. */
  readonly credentials: boolean;
  /**
   * Whether the district can tell who answered. Only then may an adapter send headers of its own or name an actor
   * (`xapi`, `caliper`), and may context that narrows to a room stand beside identity items.
   */
  readonly knowsWho: boolean;
}

/** What can exist in each privacy mode; strictest first. The one place that decides it at run time. */
export const privacyRules: Readonly<Record<PrivacyMode, PrivacyRules>> = {
  anonymous: {
    respondentToken: 'refused',
    times: 'date',
    credentials: false,
    knowsWho: false,
  },
  confidential: {
    respondentToken: 'required',
    times: 'exact',
    credentials: false,
    knowsWho: true,
  },
  identified: {
    respondentToken: 'unused',
    times: 'exact',
    credentials: true,
    knowsWho: true,
  },
};
