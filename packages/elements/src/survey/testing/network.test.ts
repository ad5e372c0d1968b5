import type { ResponseRecord } from '@kith/core';

export interface SeenRequest {
  readonly url: string;
  readonly method: string;
  readonly body: string;
}

export type Reply = (request: SeenRequest) => Response | Promise<Response>;

export function jsonReply(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}

export const receipt: Reply = ({ body }) =>
  jsonReply({ kith: 'receipt/1', id: (JSON.parse(body) as ResponseRecord).responseId });

export const refusal: Reply = () => jsonReply({ kith: 'refused/1', code: 'survey-closed' }, 403);

/** Too many at once: the endpoint asks to wait for a minute. */
export const busy: Reply = () => new Response('{}', { status: 429, headers: { 'retry-after': '60' } });

export const offline: Reply = () => {
  throw new TypeError('Failed to fetch');
};

/** An address that no other test uses: what is kept on the device belongs to an endpoint. */
export function newAddress(): string {
  return `https://collector.test/${crypto.randomUUID()}`;
}

/** Stands between the page and the network for one test. */
export class Network {
  readonly requests: SeenRequest[] = [];
  private readonly replies = new Map<string, Reply>();
  private readonly original = globalThis.fetch;

  constructor() {
    globalThis.fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      const body = typeof init?.body === 'string' ? init.body : '';
      const request = { url, method: init?.method ?? 'GET', body };
      const reply = this.replies.get(url);
      if (!reply) return this.original(input, init);
      this.requests.push(request);
      return reply(request);
    };
  }

  /** From now on this address answers so. */
  answer(url: string, reply: Reply): void {
    this.replies.set(url, reply);
  }

  /** What has arrived at an address, oldest first. */
  records(url: string): readonly ResponseRecord[] {
    return this.requests
      .filter((request) => request.url === url && request.method === 'POST')
      .map(({ body }) => JSON.parse(body) as ResponseRecord);
  }

  restore(): void {
    globalThis.fetch = this.original;
  }
}

/** A reply that waits for a word. */
export function held(reply: Reply): { readonly reply: Reply; readonly release: () => void } {
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  return {
    reply: async (request) => {
      await gate;
      return reply(request);
    },
    release: () => {
      release();
    },
  };
}
