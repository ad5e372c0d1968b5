import { KithError } from '@kith/core';

export interface SourceWish {
  readonly src: string;
  /** A results key of a collector. Sent in a header, so that it stands in no address and no log. */
  readonly key?: string | undefined;
  readonly signal: AbortSignal;
}

/** That nothing was released is no fault: 404 from an endpoint that says so. */
export const notReleased = Symbol('not released');

/**
 * Reads a JSON file, or what an endpoint answers. Throws `results-refused` for 401 and 403, and `results-unreachable`
 * where nothing comes or something that is no JSON: a page of a school's filter, for instance.
 */
export async function readSource({ src, key, signal }: SourceWish): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(src, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: key === undefined ? 'no-cache' : 'no-store',
      headers: { Accept: 'application/json', ...(key !== undefined && { Authorization: `Bearer ${key}` }) },
    });
  } catch (cause) {
    throw unreachable(src, { cause });
  }
  const { status } = response;
  if (status === 401 || status === 403)
    throw new KithError('results-refused', `${src} does not give its results to this page.`, {
      path: 'src',
      given: status,
      expected: 'a results key, set as the property `resultsKey`',
    });
  const body: unknown = await response.json().catch((cause: unknown) => {
    if (response.ok && !isPage(response))
      throw new KithError('results-invalid', `${src} is no JSON.`, { path: src, cause });
    throw unreachable(src, { given: status, cause });
  });
  if (status === 404 && isObject(body) && body['error'] === 'not-released') return notReleased;
  if (!response.ok) throw unreachable(src, { given: status });
  return body;
}

const isPage = ({ headers }: Response): boolean => /html/i.test(headers.get('content-type') ?? '');

const isObject = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null;

const unreachable = (
  src: string,
  details: { readonly given?: unknown; readonly cause?: unknown },
): KithError =>
  new KithError('results-unreachable', `${src} could not be read.`, { path: 'src', ...details });
