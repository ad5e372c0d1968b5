/** Of every request: nothing about the person or the page goes along, nothing stays in a cache. */
export const requestOptions = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
} as const satisfies RequestInit;

export const isHtml = (response: Response): boolean =>
  /^\s*(text\/html|application\/xhtml)/i.test(response.headers.get('content-type') ?? '');
