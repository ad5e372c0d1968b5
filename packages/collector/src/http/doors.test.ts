import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCollector, type CollectorOptions } from '../index.js';
import { adminKey, asAdmin, openCollector, post, storedCount } from '../testing/open-collector.js';
import { response, seeded, uuidFrom } from '../testing/records.js';
import { loadLimit } from './load-limit.js';
import { Hono } from 'hono';

const site = 'https://schools.example';
const postFrom = async (collector: Awaited<ReturnType<typeof openCollector>>, origin: string) =>
  collector.app.request('/responses', {
    method: 'POST',
    headers: { Origin: origin, 'Content-Type': 'application/json' },
    body: JSON.stringify(response()),
  });

describe('pages of other origins', () => {
  it('cannot read the answer unless their origin is configured', async (t) => {
    const collector = await openCollector(t, { origins: [site] });
    for (const origin of ['https://other.example', 'null', 'https://schools.example.other.example']) {
      const { headers } = await postFrom(collector, origin);
      assert.equal(headers.get('access-control-allow-origin'), null, origin);
    }
  });

  it('get nothing stored unless their origin is configured, and are counted; the page keeps the response', async (t) => {
    const collector = await openCollector(t, { origins: [site] });
    for (const path of ['/responses', '/contacts', '/erasures'])
      for (const origin of ['https://other.example', 'null', `${site}.other.example`, `${site}:8443`]) {
        const headers = { Origin: origin, 'Content-Type': 'text/plain' };
        const body = JSON.stringify(response());
        const answer = await collector.app.request(path, { method: 'POST', headers, body });
        assert.deepEqual([answer.status, await answer.json()], [403, { error: 'origin-unknown' }], origin);
      }
    assert.equal(await storedCount(collector), 0);
    const health = (await (await collector.app.request('/health', asAdmin)).json()) as { elsewhere: unknown };
    assert.deepEqual(health.elsewhere, { 'origin-unknown': 12 });
  });

  it('are not those of the address under which the collector itself is seen', async (t) => {
    const { app } = await openCollector(t, { origins: ['https://another.example'] });
    const random = seeded(6);
    const ways: [string, Record<string, string>][] = [
      ['its own name', { Host: 'schools.example' }],
      ['the name that a proxy passes on', { Host: '127.0.0.1:8787', 'X-Forwarded-Host': 'schools.example' }],
      ['the word of the browser', { Host: '127.0.0.1:8787', 'Sec-Fetch-Site': 'same-origin' }],
    ];
    for (const [way, own] of ways) {
      const headers = { Origin: site, 'Content-Type': 'application/json', ...own };
      const body = JSON.stringify(response({ responseId: uuidFrom(random) }));
      assert.equal((await app.request('/responses', { method: 'POST', headers, body })).status, 201, way);
    }
    const headers = { Origin: site, 'Content-Type': 'text/plain', 'Sec-Fetch-Site': 'cross-site' };
    assert.equal((await app.request('/responses', { method: 'POST', headers, body: '{}' })).status, 403);
  });

  it('can read it, and Retry-After with it, when theirs is', async (t) => {
    const collector = await openCollector(t, { origins: [site, 'null'] });
    for (const origin of [site, 'null']) {
      const { headers } = await postFrom(collector, origin);
      assert.equal(headers.get('access-control-allow-origin'), origin);
      assert.equal(headers.get('access-control-expose-headers'), 'Retry-After');
      assert.equal(headers.get('access-control-allow-credentials'), null);
      assert.match(headers.get('vary') ?? '', /Origin/i);
    }
  });

  it('are all admitted by an explicit star', async (t) => {
    const collector = await openCollector(t, { origins: '*' });
    const { headers } = await postFrom(collector, 'https://any.example');
    assert.equal(headers.get('access-control-allow-origin'), '*');
  });

  it('ask first once in ten minutes', async (t) => {
    const { app } = await openCollector(t, { origins: [site] });
    const headers = { Origin: site, 'Access-Control-Request-Method': 'POST' };
    const answer = await app.request('/responses', { method: 'OPTIONS', headers });
    assert.equal(answer.status, 204);
    assert.equal(answer.headers.get('access-control-max-age'), '600');
    assert.match(answer.headers.get('access-control-allow-headers') ?? '', /content-type/i);
  });

  it('never get at the exports', async (t) => {
    const { app } = await openCollector(t, { origins: '*' });
    const headers = { ...asAdmin.headers, Origin: site };
    const answer = await app.request('/export.csv?instrument=made-up-survey', { headers });
    assert.equal(answer.headers.get('access-control-allow-origin'), null);
  });
});

describe('every answer', () => {
  it('is kept out of caches, sets no cookie and passes no address on', async (t) => {
    const collector = await openCollector(t);
    const answers = [
      await post(collector, '/responses', response()),
      await collector.app.request('/status/made-up-survey'),
      await collector.app.request('/nowhere'),
      await collector.app.request('/export.csv?instrument=x', asAdmin),
    ];
    for (const { headers } of answers) {
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('set-cookie'), null);
    }
  });
});

describe('the exports', () => {
  it('are shut without the key, with a wrong one, and with one in the address', async (t) => {
    const { app } = await openCollector(t);
    const wrong = { headers: { Authorization: `Bearer ${adminKey}x` } };
    assert.equal((await app.request('/export.csv?instrument=a')).status, 401);
    assert.equal((await app.request('/export.csv?instrument=a', wrong)).status, 401);
    assert.equal((await app.request(`/export.json?instrument=a&key=${adminKey}`)).status, 401);
    assert.equal((await app.request('/responses?instrument=a', { method: 'DELETE' })).status, 401);
  });

  it('name the instruments that there are when none is asked for', async (t) => {
    const collector = await openCollector(t);
    await post(collector, '/responses', response());
    const answer = await collector.app.request('/export.csv', asAdmin);
    assert.equal(answer.status, 400);
    assert.deepEqual(await answer.json(), { error: 'instrument-missing', instruments: ['made-up-survey'] });
  });

  it('are empty after the responses were erased', async (t) => {
    const collector = await openCollector(t);
    await post(collector, '/responses', response());
    const answer = await collector.app.request('/responses?instrument=made-up-survey', {
      ...asAdmin,
      method: 'DELETE',
    });
    assert.deepEqual(await answer.json(), { erased: 1 });
    assert.equal(await storedCount(collector), 0);
  });
});

describe('a collector under load', () => {
  it('asks those above its limit to come back, whoever they are', async () => {
    let release = () => {};
    let turnedAway = 0;
    const held = new Promise<void>((resolve) => (release = resolve));
    const app = new Hono().use(loadLimit(2, () => (turnedAway += 1))).get('/', async (c) => {
      await held;
      return c.text('done');
    });
    const first = [app.request('/'), app.request('/')];
    const third = await app.request('/');
    release();
    assert.equal(third.status, 503);
    assert.equal(turnedAway, 1);
    assert.ok(Number(third.headers.get('retry-after')) >= 2);
    for (const answer of first) assert.equal((await answer).status, 200);
    assert.equal((await app.request('/')).status, 200);
  });
});

describe('options that cannot work', () => {
  const cases: [string, CollectorOptions, RegExp][] = [
    ['no place to store', {}, /dataDir/],
    ['a database that is no PostgreSQL', { databaseUrl: 'mysql://a' }, /postgres:/],
    ['a largest body that takes no record', { database: ':memory:', largestBody: 10 }, /1024/],
    ['a short key', { database: ':memory:', adminKey: 'secret' }, /16 characters/],
    ['an origin with a path', { database: ':memory:', origins: ['https://a.example/x'] }, /not an origin/],
    ['a star among origins', { database: ':memory:', origins: ['*'] }, /not an origin/],
  ];
  for (const [title, options, message] of cases) {
    it(`stop the collector before it opens anything: ${title}`, async () => {
      await assert.rejects(createCollector(options), { name: 'TypeError', message });
    });
  }
});
