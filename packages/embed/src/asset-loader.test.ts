import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { createAssetLoader } from './asset-loader.js';

const page = globalThis as { document?: unknown };
const json = (content: unknown) => () => Promise.resolve(Response.json(content));

describe('the way to the data files', () => {
  const { fetch } = globalThis;
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  let replies: Record<string, (init: RequestInit) => Promise<Response>>;

  beforeEach(() => {
    page.document = { querySelectorAll: () => [], querySelector: () => null };
    replies = { 'index.json': json({ 'pulse.es': 'sha384-p' }), 'pulse.es.json': json({ es: 'hola' }) };
    globalThis.fetch = (input, init = {}) => {
      const name = (input instanceof URL ? input.href : '').replace(/.*\//, '');
      return (replies[name] ?? (() => Promise.resolve(new Response('', { status: 404 }))))(init);
    };
  });
  afterEach(() => {
    globalThis.fetch = fetch;
    AbortSignal.timeout = timeout;
    delete page.document;
  });

  const loader = () =>
    createAssetLoader({
      url: 'https://cdn.example/kith/kith.js',
      integrity: { index: 'sha384-i', voice: 'sha384-v' },
    });

  it('a name that the build does not know stands for nothing, which is no failure', async () => {
    for (const name of ['vioce', 'constructor']) assert.equal(await loader()(name), undefined);
  });

  it('a name of the index brings its file', async () => {
    assert.deepEqual(await loader()('pulse.es'), { es: 'hola' });
  });

  it('a file that is not there is a failure, and so is a missing index', async () => {
    await assert.rejects(loader()('voice'), /404/);
    delete replies['index.json'];
    await assert.rejects(loader()('pulse.es'), /404/);
  });

  it('a file that is never answered is given up after a while, and asked for again by whoever needs it', async () => {
    const waits: number[] = [];
    AbortSignal.timeout = (milliseconds) => {
      waits.push(milliseconds);
      const controller = new AbortController();
      setTimeout(() => controller.abort(new Error('given up')), 5);
      return controller.signal;
    };
    for (const name of ['voice.json', 'index.json'])
      replies[name] = ({ signal }) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason as Error));
        });
    const load = loader();
    await assert.rejects(load('voice'), /given up/);
    await assert.rejects(load('pulse.es'), /given up/);
    replies['index.json'] = json({ 'pulse.es': 'sha384-p' });
    assert.deepEqual(await load('pulse.es'), { es: 'hola' });
    assert.ok(
      waits.every((one) => one === 15_000),
      waits.join(),
    );
  });
});
