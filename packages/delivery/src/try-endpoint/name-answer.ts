import type { ResponseRecord } from '@kith/core';
import type { Adapter, ResponseFacts } from '../adapters/adapter.js';
import { outcome, type Confirmation, type Outcome } from '../queue/outcome.js';

/** What came of one request, in one word; `found` is its status, or the code of a refusal. */
export interface TryAnswer {
  readonly kind:
    /** It repeated the id, or gave the proof that its adapter declares. */
    | 'proved'
    /** A 2xx, where that is set to be enough. */
    | 'by-status'
    /** A 2xx without a proof. */
    | 'unproved'
    | 'other-id'
    | 'refused'
    /** The adapter knows what somebody has to mend. */
    | 'misdirected'
    | 'page'
    | 'redirect'
    /** It is there and cannot take anything now. */
    | 'later'
    | 'status'
    /** It broke off. */
    | 'cut'
    /** It is there, and its answer may not be read. */
    | 'no-cors'
    /** Its answers may be read, but it does not let a browser ask first. */
    | 'no-preflight'
    | 'unreachable'
    | 'slow'
    /** Sent so that no answer can be read. */
    | 'blind';
  readonly found: string;
}

/** What was tried, as far as the meaning of an answer depends on it. */
export interface Tried {
  readonly adapter: Adapter;
  readonly confirm?: Confirmation | undefined;
  readonly record: Pick<ResponseRecord, 'responseId'>;
}

/** Nothing is waited for here. */
const means = { now: () => 0, random: () => 0 };

const outcomeOf = ({ adapter, confirm = 'receipt', record }: Tried, facts: ResponseFacts): Outcome =>
  outcome(
    { adapter, carrier: { confirm }, entry: { id: record.responseId }, attempts: 0 },
    facts,
    means,
    false,
  );

/** What it is that somebody has to mend; `said` is what a web team would be told. */
const nameMistake = ({ adapter, record }: Tried, facts: ResponseFacts, said: string): TryAnswer => {
  const found = String(facts.status);
  if (facts.redirected) return { kind: 'redirect', found: '' };
  if (typeof adapter.judge(facts, record.responseId) === 'object')
    return { kind: 'misdirected', found: said };
  if (facts.html) return { kind: 'page', found };
  return { kind: facts.status >= 400 ? 'status' : 'other-id', found };
};

/** Gives what a delivery would make of this answer, which `outcome` alone decides, its finer name. */
export const nameAnswer = (tried: Tried, facts: ResponseFacts): TryAnswer => {
  const result = outcomeOf(tried, facts);
  const { problem } = result;
  const found = String(facts.status);
  if (problem)
    return problem.code === 'endpoint-refused'
      ? { kind: 'refused', found: problem.found }
      : nameMistake(tried, facts, problem.found);
  // It is sent again, or may have arrived.
  if ('wait' in result || result.unanswered) return { kind: facts.status >= 400 ? 'later' : 'cut', found };
  if (result.end === 'received') {
    const judgment = tried.adapter.judge(facts, tried.record.responseId);
    return { kind: judgment === 'confirmed' ? 'proved' : 'by-status', found };
  }
  return facts.status ? { kind: 'unproved', found } : { kind: 'blind', found: '' };
};
