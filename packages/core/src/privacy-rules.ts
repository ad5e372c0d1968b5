import type { PrivacyMode } from './privacy.js';

export interface PrivacyRules {
  /** What becomes of a `respondentToken`. `unused`: the form itself asks who it is. */
  readonly respondentToken: 'refused' | 'required' | 'unused';
  /** `date`: the local date and a bucket of the duration. `exact`: ISO 8601 with offset. */
  readonly times: 'date' | 'exact';
  /** Whether a request may carry the page's cookies for the endpoint. */
  readonly credentials: boolean;
  readonly customHeaders: boolean;
  /** Whether adapters that name an actor can be used (`xapi`, `caliper`). */
  readonly actor: boolean;
  /** Whether context that narrows to a room may stand beside identity items. */
  readonly roomBesideIdentity: boolean;
}

/** What can exist in each privacy mode; strictest first. The one place that decides it at run time. */
export const privacyRules: Readonly<Record<PrivacyMode, PrivacyRules>> = {
  anonymous: {
    respondentToken: 'refused',
    times: 'date',
    credentials: false,
    customHeaders: false,
    actor: false,
    roomBesideIdentity: false,
  },
  confidential: {
    respondentToken: 'required',
    times: 'exact',
    credentials: false,
    customHeaders: true,
    actor: true,
    roomBesideIdentity: true,
  },
  identified: {
    respondentToken: 'unused',
    times: 'exact',
    credentials: true,
    customHeaders: true,
    actor: true,
    roomBesideIdentity: true,
  },
};
