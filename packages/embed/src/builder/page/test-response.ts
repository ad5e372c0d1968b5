import type { ResponseRecord } from '@kith/core';
import { checkEndpoint, findAdapter } from '@kith/delivery';
import { testRecord, tryEndpoint, type TryAnswer } from '@kith/delivery/try-endpoint';
import type { Choices } from '../recipes/choices.js';
import type { SurveyFacts } from '../survey-facts.js';

/** What became of the test response, as the page has words for it. */
export type TestEnd =
  | 'received'
  | 'byStatus'
  | 'unproved'
  | 'sent'
  | 'unanswered'
  | 'notAllowed'
  | 'misdirected'
  | 'refused'
  | 'busy';

export interface TestResult {
  readonly end: TestEnd;
  /** The code of a refusal. */
  readonly found: string;
  /** To look for at the endpoint. */
  readonly id: string;
  /** The same response a second time was not taken as the first one was. */
  readonly secondDiffers: boolean;
  /** `undefined` where a page may not see it. */
  readonly status: number | undefined;
  /** The beginning of what came back, as text. */
  readonly body: string | undefined;
}

const ends: Readonly<Partial<Record<TryAnswer['kind'], TestEnd>>> = {
  proved: 'received',
  'by-status': 'byStatus',
  unproved: 'unproved',
  blind: 'sent',
  refused: 'refused',
  later: 'busy',
  'no-cors': 'notAllowed',
  'no-preflight': 'notAllowed',
  unreachable: 'unanswered',
  slow: 'unanswered',
  cut: 'unanswered',
};

const endOf = ({ kind }: TryAnswer): TestEnd => ends[kind] ?? 'misdirected';

const longest = 1000;

interface Seen {
  readonly status: number;
  readonly text: Promise<string>;
}

/** A `fetch` that keeps what the first request brought, for whoever wants to read it. */
function watchedFetch(): { readonly fetch: typeof fetch; readonly seen: () => Seen | undefined } {
  let first: Seen | undefined;
  return {
    fetch: async (...request) => {
      const response = await fetch(...request);
      // What breaks off says nothing.
      first ??= {
        status: response.status,
        text: response
          .clone()
          .text()
          .catch(() => ''),
      };
      return response;
    },
    seen: () => first,
  };
}

function recordFor({ privacy, languages, wave = '' }: Choices, survey: SurveyFacts): ResponseRecord {
  const record = testRecord({
    instrument: survey.id,
    version: survey.version,
    noticeId: survey.noticeId,
    locale: languages[0] ?? 'en',
    privacy: privacy ?? survey.privacy[0] ?? 'anonymous',
  });
  return wave.trim() === '' ? record : { ...record, wave: wave.trim() };
}

/** Sends a test response to the endpoint that was chosen, and says what came back. Never rejects for an endpoint. */
export async function sendTest(choices: Choices, survey: SurveyFacts): Promise<TestResult> {
  const record = recordFor(choices, survey);
  const { fetch, seen } = watchedFetch();
  const options = Object.fromEntries(new URLSearchParams(choices.adapterOptions));
  const { first, second } = await tryEndpoint({
    record,
    fetch,
    confirm: choices.confirm,
    endpoint: checkEndpoint(choices.endpoint, location.href),
    adapter: findAdapter(choices.adapter ?? 'json', options, record.privacyMode),
  });
  const end = endOf(first);
  // What tells causes apart asks without a response; its answers are none.
  const answer = ['unanswered', 'notAllowed'].includes(end) ? undefined : seen();
  return {
    end,
    found: first.found,
    id: record.responseId,
    secondDiffers: second !== undefined && endOf(second) !== end,
    status: answer?.status || undefined,
    body: (await answer?.text)?.slice(0, longest) || undefined,
  };
}
