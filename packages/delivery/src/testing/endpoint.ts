export interface SeenRequest {
  readonly url: string;
  readonly body: string;
  readonly init: RequestInit;
}

export type Reply = (request: SeenRequest) => Response | Promise<Response>;

const idOf = ({ body }: SeenRequest): string | undefined => {
  const { responseId, contactId } = JSON.parse(body) as { responseId?: string; contactId?: string };
  return responseId ?? contactId;
};

export const jsonReply = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

export const receipt: Reply = (request) => jsonReply({ kith: 'receipt/1', id: idOf(request) });
export const otherReceipt: Reply = () => jsonReply({ kith: 'receipt/1', id: 'another' });
export const refusal: Reply = () => jsonReply({ kith: 'refused/1', code: 'survey-closed' }, 403);
export const page: Reply = () =>
  new Response('<h1>Welcome to the guest network</h1>', { headers: { 'content-type': 'text/html' } });
export const bare =
  (status: number, headers: Record<string, string> = {}): Reply =>
  () =>
    new Response(null, { status, headers });
export const offline: Reply = () => {
  throw new TypeError('Failed to fetch');
};
/** What a browser shows of a redirect that it did not follow. */
export const redirect: Reply = () =>
  Object.defineProperties(new Response(null), {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
  });
/** What a browser shows of an answer that the page may not read. */
export const opaque: Reply = () =>
  Object.defineProperties(new Response(null), { type: { value: 'opaque' }, status: { value: 0 } });
/** Ends only when it is given up. */
export const never: Reply = ({ init }) =>
  new Promise((_, reject) => {
    init.signal?.addEventListener('abort', () => {
      reject(new TypeError('Failed to fetch'));
    });
  });

/** An endpoint that gives these replies in turn, the last one for ever. */
export const createEndpoint = (...replies: readonly Reply[]) => {
  const requests: SeenRequest[] = [];
  const fetch: typeof globalThis.fetch = async (url, init = {}) => {
    const request = { url: new Request(url).url, body: init.body as string, init };
    requests.push(request);
    const reply = replies[Math.min(requests.length, replies.length) - 1];
    if (!reply) throw new TypeError('Failed to fetch');
    return reply(request);
  };
  return { fetch, requests };
};
