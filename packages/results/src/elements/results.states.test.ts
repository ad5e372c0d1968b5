import type { KithError } from '@kith/core';
import { expect } from '@open-wc/testing';
import { madeUp, put, rootOf, show, until, wordsOf } from './testing/place.test.js';
import type { ResultsElement } from './results-element.js';

type Reply = (init: RequestInit | undefined) => Response | Promise<Response>;

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

describe('results that a page asks for', () => {
  const { fetch } = globalThis;
  const { error } = console;
  let asked: { readonly address: string; readonly init: RequestInit | undefined }[] = [];
  let told: KithError[] = [];
  const hear = ({ error: found }: { readonly error: KithError }) => told.push(found);

  const answer = (reply: Reply): void => {
    globalThis.fetch = async (input, init) => {
      asked.push({ address: input as string, init });
      return reply(init);
    };
  };
  const shows = (element: ResultsElement, words: string) =>
    until(words, () => wordsOf(rootOf(element)).includes(words));

  beforeEach(() => {
    asked = [];
    told = [];
    console.error = () => undefined;
    document.addEventListener('kith-error', hear);
  });
  afterEach(() => {
    globalThis.fetch = fetch;
    console.error = error;
    document.removeEventListener('kith-error', hear);
  });

  it('are said to be on their way, where screen readers hear it, until they come', async () => {
    let arrive: (response: Response) => void = () => undefined;
    answer(() => new Promise((resolve) => (arrive = resolve)));
    const element = put({}, { src: '/results.json' });
    await shows(element, 'The results are on their way.');
    const status = rootOf(element).querySelector('[role=status]');
    expect(wordsOf(status)).to.equal('The results are on their way.');
    arrive(json(madeUp()));
    await shows(element, 'How much is yours?');
    expect(wordsOf(status)).to.equal('');
  });

  it('that cannot be had can be asked for again, and the page hears why', async () => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    const element = put({}, { src: '/results.json' });
    await shows(element, 'The results could not be loaded.');
    expect(told.map(({ code }) => code)).to.deep.equal(['results-unreachable']);
    answer(() => json(madeUp()));
    rootOf(element).querySelector('button')?.click();
    await shows(element, 'How much is yours?');
  });

  it('are not taken from the page of a filter that answers 200', async () => {
    answer(() => new Response('<p>Blocked</p>', { headers: { 'content-type': 'text/html' } }));
    const element = put({}, { src: '/results.json' });
    await shows(element, 'The results could not be loaded.');
    expect(told.map(({ code }) => code)).to.deep.equal(['results-unreachable']);
  });

  for (const status of [401, 403])
    it(`that are refused with ${status} are said not to be open to everyone`, async () => {
      answer(() => json({ error: 'unauthorized' }, status));
      const element = put({}, { src: '/results' });
      await shows(element, 'These results are not open to everyone.');
      expect(told.map(({ code }) => code)).to.deep.equal(['results-refused']);
      expect(rootOf(element).querySelector('button')).to.equal(null);
    });

  it('that were not released yet are said to come', async () => {
    answer(() => json({ error: 'not-released' }, 404));
    const element = put({}, { src: '/results' });
    await shows(element, 'There are no results yet.');
    expect(told).to.deep.equal([]);
  });

  it('of which everything is hidden say that too few answered', async () => {
    const element = await show({ results: madeUp({ perWave: 9 }) });
    expect(wordsOf(rootOf(element))).to.include('Too few people answered to show anything.');
    expect(rootOf(element).querySelector('table, svg.bar')).to.equal(null);
  });

  it('that are none are told to the web team with the place, and to people calmly', async () => {
    const results = madeUp();
    const broken = { ...results, waves: [{ ...results.waves[0], measures: 'many' }] };
    const element = put({ results: broken });
    await shows(element, 'The results cannot be shown right now.');
    expect(told.map(({ code, path }) => [code, path])).to.deep.equal([
      ['results-invalid', 'waves[0].measures'],
    ]);
    expect(wordsOf(rootOf(element))).not.to.include('waves');
  });

  it('go with the key of the page in a header, and in no address', async () => {
    answer(() => json(madeUp()));
    const element = put({ resultsKey: 'a-key' }, { src: '/results?instrument=made-up' });
    await shows(element, 'How much is yours?');
    const [request] = asked;
    expect(request?.address).to.equal('/results?instrument=made-up');
    expect(new Headers(request?.init?.headers).get('authorization')).to.equal('Bearer a-key');
    expect(request?.init?.credentials).to.equal('omit');
  });

  it('are not even asked for where a key stands in the page', async () => {
    answer(() => json(madeUp()));
    const element = put({}, { src: '/results', 'results-key': 'a-key' });
    await shows(element, 'The results cannot be shown right now.');
    expect(asked).to.deep.equal([]);
    expect(told.map(({ code }) => code)).to.include('secret-in-page');
    expect(told.some(({ message }) => message.includes('a-key'))).to.equal(false);
  });

  it('of a tag that was taken away are given up', async () => {
    let signal: AbortSignal | null | undefined;
    answer((init) => {
      signal = init?.signal;
      return new Promise(() => undefined);
    });
    const element = put({}, { src: '/results.json' });
    await shows(element, 'The results are on their way.');
    element.remove();
    expect(signal?.aborted).to.equal(true);
  });
});
