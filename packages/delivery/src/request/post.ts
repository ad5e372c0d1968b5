import type { ResponseFacts } from '../adapters/adapter.js';
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

const factsOf = async (response: Response): Promise<ResponseFacts> => {
  const { status, type, headers } = response;
  const html = isHtml(response);
  return {
    status,
    redirected: response.redirected || type === 'opaqueredirect' || (status >= 300 && status < 400),
    html,
    retryAfter: headers.get('retry-after'),
    ...(html ? { body: undefined, whole: true } : await readBody(response)),
  };
};

/**
 * One attempt. `undefined` where the request was rejected, which means unknown: it may have arrived.
 * Redirects are never followed, so that no answer goes to an address that the district did not set.
 */
export const post = (
  { endpoint, body, contentType, credentials, keepalive }: Post,
  { fetch, setTimer }: PostMeans,
): Promise<ResponseFacts | undefined> =>
  withDeadline(
    async (signal) =>
      factsOf(
        await fetch(endpoint, {
          ...requestOptions,
          method: 'POST',
          headers: { 'content-type': contentType },
          redirect: 'manual',
          body,
          credentials,
          keepalive,
          signal,
        }),
      ),
    timeLimit,
    setTimer,
  ).catch(() => undefined);
