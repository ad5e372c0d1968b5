import { KithError } from '@kith/core';
import { parseResults, type Publication, refuseMore } from '@kith/results';
import { UsageError } from '../cli/contract.js';
import { readJson } from '../files/read-json.js';

const isObject = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/**
 * Released results, from a file or from a collector. Throws `results-invalid` for anything that was not released, and
 * `results-refused` or `results-unreachable` where a collector gives none.
 */
export async function readResults(from: string, key: string | undefined): Promise<Publication> {
  const input = /^https?:/i.test(from) ? await ask(from, key) : await readJson(from);
  const kith = isObject(input) ? input['kith'] : undefined;
  if (kith !== 'results/1')
    throw new KithError('results-invalid', `${from} holds no released results. ${adviceFor(input)}`, {
      path: 'kith',
      given: kith,
      expected: '"results/1", as `GET /results` answers',
    });
  return refuseMore(parseResults(input));
}

/** What somebody most likely had at hand in place of results. */
function adviceFor(input: unknown): string {
  const isRaw =
    isObject(input) && (input['kith'] === 'export/1' || 'responses' in input || 'schema' in input);
  return isRaw || (Array.isArray(input) && input.some((each) => isObject(each) && 'answers' in each))
    ? 'These are single responses: they stay in the collector, which protects them when it releases a wave.'
    : 'Ask the collector for them, or save what it answers.';
}

const own = ['localhost', '127.0.0.1', '[::1]'];

function addressOf(from: string): URL {
  if (!URL.canParse(from)) throw new UsageError(`"${from}" is no address.`);
  const url = new URL(from);
  if (url.protocol !== 'https:' && !own.includes(url.hostname))
    throw new KithError('results-refused', 'A key travels over https only.', {
      path: url.origin,
      given: url.protocol,
      expected: 'https:',
    });
  return url;
}

async function ask(from: string, key: string | undefined): Promise<unknown> {
  const url = addressOf(from);
  if (key === undefined)
    throw new KithError('results-refused', `${url.origin} gives its results to nobody without a key.`, {
      path: url.origin,
      expected: 'a results key in the variable KITH_RESULTS_KEY, or --key-file',
    });
  let answer: Response;
  try {
    // A redirection would carry the key to somebody else.
    answer = await fetch(url, { redirect: 'error', headers: { Authorization: `Bearer ${key}` } });
  } catch (cause) {
    throw new KithError('results-unreachable', `${url.origin} could not be reached.`, {
      path: url.origin,
      cause,
    });
  }
  return bodyOf(answer, url);
}

async function bodyOf(answer: Response, { origin }: URL): Promise<unknown> {
  const { status } = answer;
  if (status === 401 || status === 403)
    throw new KithError('results-refused', `${origin} does not give its results for this key.`, {
      path: origin,
      given: status,
      expected: 'a key that stands in KITH_RESULTS_KEYS of the collector',
    });
  const body: unknown = await answer.json().catch(() => undefined);
  const error = isObject(body) ? body['error'] : undefined;
  if (answer.ok && body !== undefined) return body;
  const todo =
    error === 'not-released'
      ? 'Nothing was released yet: an administrator does that with `POST /results`.'
      : '';
  throw new KithError('results-unreachable', `${origin} answered without results. ${todo}`.trim(), {
    path: origin,
    given: typeof error === 'string' ? error : status,
    expected: 'released results, as JSON',
  });
}
