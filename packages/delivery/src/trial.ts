import type { ResponseRecord } from '@kith/core';
import type { AdapterOptions, ResponseFacts } from './adapters/adapter.js';
import { findAdapter } from './adapters/registry.js';
import { setTimer } from './clock.js';
import { type Confirmation, outcome, type Outcome } from './queue/outcome.js';
import { post } from './request/post.js';

export interface TrialOptions {
  /** As `checkEndpoint` returns it. */
  readonly endpoint: URL;
  /** Default: `json`. */
  readonly adapter?: string;
  /** Default: nothing. */
  readonly adapterOptions?: AdapterOptions;
  /** Default: `receipt`. */
  readonly confirm?: Confirmation;
  readonly fetch?: typeof globalThis.fetch;
}

/** What became of the one attempt, and what can be seen of the answer. */
export interface Trial {
  /**
   * - `received`: the endpoint has proved that it has it
   * - `sent`: it took it, and cannot say, or the page cannot see
   * - `unanswered`: no answer that the page may read; it may have arrived
   * - `misdirected`: an answer, but not that of the endpoint
   * - `refused`: by the receiver's own word
   * - `busy`: it is there, and cannot take it now
   */
  readonly end: 'received' | 'sent' | 'unanswered' | 'misdirected' | 'refused' | 'busy';
  /** `undefined` where the page cannot see it. */
  readonly status?: number;
  /** The beginning of what came back, as text; at most 1,000 characters. */
  readonly body?: string;
  /** For the web team: what was refused or found in place of a receipt. */
  readonly found?: string;
}

const longest = 1000;

const fetchOfPage: typeof fetch = (...request) => fetch(...request);

function endOf(judged: Outcome, facts: ResponseFacts | undefined): Trial['end'] {
  if (!facts) return 'unanswered';
  if ('end' in judged) return judged.end === 'attention' ? 'refused' : judged.end;
  return judged.problem ? 'misdirected' : 'busy';
}

/**
 * Sends a record once, for the web team's own eyes: nothing is kept on the device, nothing is sent again, and the
 * answer is judged as that of a response is. Throws what `findAdapter` throws; `TypeError` for a record that is no
 * test.
 */
export async function tryEndpoint(record: ResponseRecord, options: TrialOptions): Promise<Trial> {
  if (record.test !== true) throw new TypeError('A trial sends only responses that are marked as a test.');
  const { endpoint, confirm = 'receipt', fetch: ask = fetchOfPage } = options;
  const adapter = findAdapter(options.adapter ?? 'json', options.adapterOptions ?? {}, record.privacyMode);
  let body: Promise<string> | undefined;
  const facts = await post(
    {
      ...adapter.request(record),
      ...{ adapter, endpoint: String(endpoint), credentials: 'omit', keepalive: false },
    },
    {
      setTimer,
      fetch: async (...request) => {
        const response = await ask(...request);
        // Read beside the one that judges it. What breaks off says nothing.
        body = response
          .clone()
          .text()
          .catch(() => '');
        return response;
      },
    },
  );
  const attempt = { adapter, attempts: 0, carrier: { confirm }, entry: { id: record.responseId } };
  const judged = outcome(attempt, facts, { now: Date.now, random: Math.random }, false);
  const text = (await body)?.slice(0, longest);
  return {
    end: endOf(judged, facts),
    ...(facts?.status ? { status: facts.status } : {}),
    ...(text ? { body: text } : {}),
    ...(judged.problem ? { found: judged.problem.found } : {}),
  };
}
