import type { Adapter, ResponseFacts } from '../adapters/adapter.js';
import type { SetTimer } from '../clock.js';
import { isHtml, requestOptions } from './options.js';
import { withDeadline } from './with-deadline.js';

const timeLimit = 30_000;

interface PostMeans {
  readonly fetch: typeof globalThis.fetch;
  readonly setTimer: SetTimer;
}

export interface Post {
  readonly endpoint: string;
  readonly adapter: Adapter;
  readonly body: string;
  readonly contentType: string;
  readonly credentials: RequestCredentials;
  /** Lets the request outlive the page; only for bodies under 64 KiB. */
  readonly keepalive: boolean;
}

const readBody = async (response: Response): Promise<Pick<ResponseFacts, 'body' | 'whole'>> => {
  let text: string;
  try {
    text = await response.text();
  } catch {
    return { body: undefined, whole: false };
  }
  try {
    return { body: JSON.parse(text), whole: true };
  } catch {
    return { body: undefined, whole: true };
  }
};

/** Whether a redirect led, or would lead, anywhere but to where the adapter's answers lie. */
const isElsewhere = ({ redirected, url, type, status }: Response, answers: string | undefined): boolean =>
  redirected
    ? !answers || new URL(url).host !== answers
    : type === 'opaqueredirect' || (status >= 300 && status < 400);

const factsOf = async (response: Response, answers: string | undefined): Promise<ResponseFacts> => {
  const { status, headers } = response;
  const html = isHtml(response);
  return {
    status,
    redirected: isElsewhere(response, answers),
    html,
    retryAfter: headers.get('retry-after'),
    ...(html ? { body: undefined, whole: true } : await readBody(response)),
  };
};

/**
 * One attempt. `undefined` where the request was rejected, which means unknown: it may have arrived.
 * Redirects are not followed, so that no answer goes to an address that the district did not set; but for adapters
 * whose answers lie elsewhere, and for those that a browser lets ask only blindly, where it follows by itself.
 */
export const post = (
  { endpoint, adapter, body, contentType, credentials, keepalive }: Post,
  { fetch, setTimer }: PostMeans,
): Promise<ResponseFacts | undefined> => {
  const { readable } = adapter.capabilities;
  const answers = adapter.answersFrom?.[new URL(endpoint).host];
  return withDeadline(
    async (signal) =>
      factsOf(
        await fetch(endpoint, {
          ...requestOptions,
          method: 'POST',
          mode: readable ? 'cors' : 'no-cors',
          headers: { ...adapter.headers, 'content-type': contentType },
          redirect: readable && !answers ? 'manual' : 'follow',
          body,
          credentials,
          keepalive,
          signal,
        }),
        answers,
      ),
    timeLimit,
    setTimer,
  ).catch(() => undefined);
};
