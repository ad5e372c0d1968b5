import type { ResponseRecord } from '@kith/core';
import type { Adapter } from '../adapters/adapter.js';
import { setTimer as usualTimer, type SetTimer } from '../clock.js';
import type { Confirmation } from '../queue/outcome.js';
import { requestOptions } from '../request/options.js';
import { post } from '../request/post.js';
import { withDeadline } from '../request/with-deadline.js';
import { nameAnswer, type TryAnswer } from './name-answer.js';

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
  if (facts) return nameAnswer(options, facts);
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
