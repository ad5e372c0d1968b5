import { checkEndpoint, findAdapter } from '@kith/delivery';
import { testRecord, type TryAnswer, tryEndpoint } from '@kith/delivery/try-endpoint';
import type { Choices } from '../recipes/choices.js';
import type { SurveyFacts } from '../survey-facts.js';

/** What became of a test response, as far as whoever builds a snippet has to tell it apart. */
export type TestEnd = 'received' | 'sent' | 'unanswered' | 'misdirected' | 'refused' | 'busy';

/** What became of the test response, and what can be seen of the answer. */
export interface TestResult {
  /** To look for at the endpoint. */
  readonly id: string;
  readonly end: TestEnd;
  /** The code of a refusal. */
  readonly found: string;
  /** `undefined` where the page cannot see it. */
  readonly status?: number | undefined;
  /** The beginning of what came back, as text. */
  readonly body?: string | undefined;
}

const ends: Readonly<Record<TryAnswer['kind'], TestEnd>> = {
  proved: 'received',
  'by-status': 'received',
  unproved: 'sent',
  blind: 'sent',
  cut: 'unanswered',
  'no-cors': 'unanswered',
  'no-preflight': 'unanswered',
  unreachable: 'unanswered',
  slow: 'unanswered',
  'other-id': 'misdirected',
  misdirected: 'misdirected',
  page: 'misdirected',
  redirect: 'misdirected',
  status: 'misdirected',
  refused: 'refused',
  later: 'busy',
};

const longest = 1000;

/** The page's `fetch`, and what the first answer that it got says. */
function listening() {
  let heard: Promise<{ status: number; body: string }> | undefined;
  const listen: typeof fetch = async (...request) => {
    const response = await fetch(...request);
    // Read beside the one that judges it. What breaks off says nothing.
    const text = response.clone().text();
    heard ??= text
      .catch(() => '')
      .then((body) => ({ status: response.status, body: body.slice(0, longest) }));
    return response;
  };
  return { listen, said: () => heard };
}

/** Sends a test response to the endpoint that was chosen, and says what came back. */
export async function sendTest(choices: Choices, survey: SurveyFacts): Promise<TestResult> {
  const privacy = choices.privacy ?? survey.privacy[0] ?? 'anonymous';
  const { id: instrument, version } = survey;
  const locale = choices.languages[0] ?? 'en';
  const { listen, said } = listening();
  const options = Object.fromEntries(new URLSearchParams(choices.adapterOptions));
  const { id, first } = await tryEndpoint({
    record: testRecord({ instrument, version, noticeId: 'test', locale, privacy }),
    endpoint: checkEndpoint(choices.endpoint, location.href),
    adapter: findAdapter(choices.adapter ?? 'json', options, privacy),
    confirm: choices.confirm,
    fetch: listen,
  });
  const answer = await said();
  return {
    id,
    end: ends[first.kind],
    found: first.found,
    status: answer?.status || undefined,
    body: answer?.body || undefined,
  };
}
