import type { Adapter, ResponseFacts } from '../adapters/adapter.js';
import { backOff } from './back-off.js';
import { retryAfter } from './retry-after.js';

const hour = 3_600_000;

/** What proves receipt: the adapter's own proof, or for endpoints that cannot give one, the status alone. */
export type Confirmation = 'receipt' | 'status';

export interface Problem {
  readonly code: 'endpoint-misdirected' | 'endpoint-refused' | 'response-too-large';
  /** What the endpoint answered, or what is wrong. */
  readonly found: string;
}

/** What an attempt means for a parcel: the end of its way, or a wait in milliseconds. */
export type Outcome =
  | {
      readonly end: 'received' | 'sent' | 'attention';
      readonly problem?: Problem;
      /** No word came back, so that the person may want to try once more. */
      readonly unanswered?: true;
      /** What is on the device stays there, in case a later version can send it. */
      readonly stays?: true;
    }
  | {
      readonly wait: number;
      /** How long nothing at all is sent. */
      readonly hold?: number;
      readonly problem?: Problem;
    };

/** What of a parcel its outcome depends on. */
export interface Attempted {
  readonly adapter: Adapter;
  readonly carrier: { readonly confirm: Confirmation };
  readonly entry: { readonly id: string };
  /** Before this one. */
  readonly attempts: number;
}

export interface OutcomeMeans {
  readonly now: () => number;
  readonly random: () => number;
}

const misdirected = (found: string): Outcome => ({
  wait: hour,
  problem: { code: 'endpoint-misdirected', found },
});

const refused = (found: string): Outcome => ({
  end: 'attention',
  problem: { code: 'endpoint-refused', found },
});

/** Longer than the adapter can bring. No receiver has spoken, so that nothing is thrown away. */
export const tooLarge = (most: number): Outcome => ({
  end: 'attention',
  problem: { code: 'response-too-large', found: `more than ${String(most)} bytes` },
  stays: true,
});

/** The endpoint is there but cannot take it now. */
const later = ({ status, retryAfter: header }: ResponseFacts, wait: number, now: number): Outcome => {
  const asked = retryAfter(header, now);
  if (asked === undefined && status !== 429 && status !== 503) return { wait };
  // Never sooner than the back-off: `Retry-After: 0` is no invitation to ask without a pause.
  const hold = Math.max(asked ?? 0, wait);
  return { wait: hold, hold };
};

const isUntouched = (status: number): boolean => [408, 425, 429, 503].includes(status);

const isPassing = (status: number): boolean => isUntouched(status) || status >= 500;

/** Judges one attempt. A page for people, a redirect or another response's receipt never confirms anything. */
export const outcome = (
  { adapter, carrier, entry, attempts }: Attempted,
  facts: ResponseFacts | undefined,
  { now, random }: OutcomeMeans,
  wasOffline: boolean,
): Outcome => {
  const wait = backOff(attempts, random);
  const { idempotent } = adapter.capabilities;
  // It may have arrived. Sent again only where arriving twice does no harm.
  const unknown: Outcome = idempotent || wasOffline ? { wait } : { end: 'sent', unanswered: true };
  if (!facts) return unknown;
  const { status } = facts;
  if (facts.redirected) return misdirected('a redirect');
  // The browser does not let the page see the answer: neither a success nor a failure.
  if (!status) return { end: 'sent' };
  const judgment = adapter.judge(facts, entry.id);
  if (typeof judgment === 'object')
    return 'refused' in judgment
      ? refused(judgment.refused)
      : Object.assign(misdirected(judgment.misdirected), judgment);
  // A server can fail after it has stored; these say that it has not.
  if (isPassing(status)) return idempotent || isUntouched(status) ? later(facts, wait, now()) : unknown;
  if (judgment === 'confirmed' && !facts.html) return { end: 'received' };
  if (facts.html) return misdirected(`${String(status)}, a page (text/html)`);
  if (status >= 400) return misdirected(String(status));
  if (judgment === 'other-id') return misdirected('the receipt of another response');
  // Broken off in the status itself, which a browser passes on as "50".
  if (status < 200) return unknown;
  if (carrier.confirm === 'status') return { end: 'received' };
  return facts.whole ? { end: 'sent' } : unknown;
};
