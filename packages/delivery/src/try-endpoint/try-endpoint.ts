import type { Adapter, ResponseFacts } from '../adapters/adapter.js';
import { setTimer as usualTimer, type SetTimer } from '../clock.js';
import type { Confirmation } from '../queue/outcome.js';
import { requestOptions } from '../request/options.js';
import { post } from '../request/post.js';
import { withDeadline } from '../request/with-deadline.js';
import type { ResponseRecord } from '@kith/core';

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

export interface TryResult {
  /** Of the test response, to be looked for where responses are kept. */
  readonly id: string;
  readonly first: TryAnswer;
  /** Of the same again, only where the first one arrived and arriving twice is to do no harm. */
  readonly second?: TryAnswer;
}

export interface TryOptions {
  readonly endpoint: URL;
  readonly adapter: Adapter;
  readonly confirm?: Confirmation | undefined;
  readonly record: ResponseRecord;
  /** Default: that of the page. */
  readonly fetch?: typeof globalThis.fetch;
  readonly setTimer?: SetTimer;
}

/** In milliseconds: somebody sits there and waits. */
const patience = 15_000;

const isPassing = (status: number): boolean => status >= 500 || [408, 425, 429].includes(status);

/** What the answer means, in the order in which a delivery looks at it. */
const judge = ({ adapter, confirm, record }: TryOptions, facts: ResponseFacts): TryAnswer => {
  const { status, html, redirected, whole } = facts;
  const found = String(status);
  if (redirected) return { kind: 'redirect', found: '' };
  if (!status) return { kind: 'blind', found: '' };
  const judgment = adapter.judge(facts, record.responseId);
  if (typeof judgment === 'object')
    return 'refused' in judgment
      ? { kind: 'refused', found: judgment.refused }
      : { kind: 'misdirected', found: judgment.misdirected };
  if (isPassing(status)) return { kind: 'later', found };
  if (judgment === 'confirmed' && !html) return { kind: 'proved', found };
  if (html) return { kind: 'page', found };
  if (status >= 400) return { kind: 'status', found };
  if (judgment === 'other-id') return { kind: 'other-id', found };
  if (confirm === 'status') return { kind: 'by-status', found };
  return { kind: whole && status >= 200 ? 'unproved' : 'cut', found };
};

/** What a request without content meets, which changes nothing anywhere. */
const ask = async (
  { endpoint, fetch = globalThis.fetch, setTimer = usualTimer }: TryOptions,
  mode: RequestMode,
): Promise<boolean> =>
  withDeadline((signal) => fetch(endpoint, { ...requestOptions, mode, signal }), patience, setTimer).then(
    () => true,
    () => false,
  );

/** A browser says of a request that failed only that it failed: two more without content tell the causes apart. */
const whyNot = async (options: TryOptions): Promise<TryAnswer['kind']> => {
  if (!(await ask(options, 'no-cors'))) return 'unreachable';
  const { preflight, readable } = options.adapter.capabilities;
  if (!readable) return 'cut';
  return preflight && (await ask(options, 'cors')) ? 'no-preflight' : 'no-cors';
};

const attempt = async (options: TryOptions): Promise<TryAnswer> => {
  const { endpoint, adapter, record, fetch = globalThis.fetch, setTimer = usualTimer } = options;
  const deadline: { hasPassed: boolean } = { hasPassed: false };
  const facts = await post(
    {
      endpoint: endpoint.href,
      adapter,
      ...adapter.request(record),
      credentials: 'omit',
      keepalive: false,
    },
    {
      fetch: (...request) => fetch(...request),
      setTimer: (giveUp) =>
        setTimer(() => {
          deadline.hasPassed = true;
          giveUp();
        }, patience),
    },
  );
  if (facts) return judge(options, facts);
  return { kind: deadline.hasPassed ? 'slow' : await whyNot(options), found: '' };
};

/**
 * Sends a test response as a survey would send a real one, and the same again where the first one was taken and a second
 * copy is to do no harm. Nothing is kept on the device, and nothing is tried again. Never rejects.
 */
export const tryEndpoint = async (options: TryOptions): Promise<TryResult> => {
  const { record, adapter } = options;
  const first = await attempt(options);
  const wasTaken = ['proved', 'by-status', 'unproved'].includes(first.kind);
  return {
    id: record.responseId,
    first,
    ...(wasTaken && adapter.capabilities.idempotent && { second: await attempt(options) }),
  };
};
