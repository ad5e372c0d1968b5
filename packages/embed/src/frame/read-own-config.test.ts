import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { readConfigBeside } from './read-own-config.js';

const page = globalThis as { document?: unknown };

describe('the configuration beside the frame page', () => {
  const { fetch } = globalThis;
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  let waits: number[];

  beforeEach(() => {
    page.document = { baseURI: 'https://school.example/kith/embed.html', getElementById: () => null };
    waits = [];
    AbortSignal.timeout = (milliseconds) => {
      waits.push(milliseconds);
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 5);
      return controller.signal;
    };
  });
  afterEach(() => {
    globalThis.fetch = fetch;
    AbortSignal.timeout = timeout;
    delete page.document;
  });

  const answers = (response: () => Response | Promise<Response>): void => {
    globalThis.fetch = () => Promise.resolve(response());
  };

  it('is what its file holds', async () => {
    answers(() => Response.json({ kith: 'config/1' }));
    assert.deepEqual(await readConfigBeside(), { json: '{"kith":"config/1"}' });
  });

  it('is none where there is no file, which is not the same as one that cannot be had', async () => {
    answers(() => new Response('', { status: 404 }));
    assert.equal(await readConfigBeside(), 'none');
    answers(() => new Response('', { status: 500 }));
    assert.equal(await readConfigBeside(), 'unreachable');
    answers(() => Promise.reject(new TypeError('Failed to fetch')));
    assert.equal(await readConfigBeside(), 'unreachable');
  });

  it('cannot be had where nothing answers', async () => {
    globalThis.fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('given up')));
      });
    assert.equal(await readConfigBeside(), 'unreachable');
    assert.deepEqual(waits, [20_000]);
  });

  it('cannot be had where an answer begins and does not end', async () => {
    globalThis.fetch = (_, init) => {
      const body = new ReadableStream({
        start: (stream) => {
          init?.signal?.addEventListener('abort', () => stream.error(new Error('given up')));
        },
      });
      return Promise.resolve(new Response(body));
    };
    assert.equal(await readConfigBeside(), 'unreachable');
  });
});
