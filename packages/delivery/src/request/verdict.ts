import type { AdapterJudgment, ResponseFacts } from '../adapters/adapter.js';

/** What proves receipt: the adapter's own proof, or for endpoints that cannot give one, the status alone. */
export type Confirmation = 'receipt' | 'status';

export type Verdict =
  | { readonly kind: 'confirmed' | 'unconfirmed' | 'unknown' }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'misdirected'; readonly found: string }
  /** Try again; `hold` where the whole queue waits. */
  | { readonly kind: 'later'; readonly hold: boolean };

const passing = (status: number): boolean =>
  status === 408 || status === 425 || status === 429 || status >= 500;

const judgeSuccess = (
  { whole }: ResponseFacts,
  judgment: AdapterJudgment,
  confirm: Confirmation,
): Verdict['kind'] & ('confirmed' | 'unconfirmed' | 'unknown') => {
  if (judgment === 'confirmed' || confirm === 'status') return 'confirmed';
  return whole ? 'unconfirmed' : 'unknown';
};

/** One attempt, judged. A page for people, a redirect or another response's receipt is never a confirmation. */
export const verdict = (
  facts: ResponseFacts | undefined,
  judgment: AdapterJudgment,
  confirm: Confirmation,
): Verdict => {
  if (!facts) return { kind: 'unknown' };
  const { status, html, redirected, retryAfter } = facts;
  if (redirected) return { kind: 'misdirected', found: `${String(status)}, a redirect` };
  if (typeof judgment === 'object') return { kind: 'refused', code: judgment.refused };
  if (passing(status)) {
    return { kind: 'later', hold: retryAfter !== null || status === 429 || status === 503 };
  }
  if (html) return { kind: 'misdirected', found: `${String(status)}, a page (text/html)` };
  if (status >= 400) return { kind: 'misdirected', found: String(status) };
  if (judgment === 'other-id') return { kind: 'misdirected', found: 'the receipt of another response' };
  return { kind: judgeSuccess(facts, judgment, confirm) };
};
