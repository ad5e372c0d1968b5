import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Collector } from '../index.js';
import { adminKey, ask, openCollector, post } from '../testing/open-collector.js';
import { newPlace } from '../testing/places.js';
import { response, seeded, someId, uuidFrom } from '../testing/records.js';

const noon = () => new Date('2026-11-02T12:00:00Z');

/** One of each end that a request can come to. */
async function busyDay(collector: Collector): Promise<void> {
  await post(collector, '/responses', response());
  await post(collector, '/responses', response());
  await post(collector, '/responses', response({ responseId: uuidFrom(seeded(6)) }));
  await post(collector, '/responses', response({ wave: 'other' }));
  await post(collector, '/responses', '{');
  await post(collector, '/submit', response());
  await collector.app.request('/responses', { method: 'POST', body: new URLSearchParams({ a: '1' }) });
}

const page = (collector: Collector, key?: string) =>
  collector.app.request('/health', {
    method: key === undefined ? 'GET' : 'POST',
    headers: { Accept: 'text/html', 'Content-Type': 'application/x-www-form-urlencoded' },
    ...(key !== undefined && { body: new URLSearchParams({ key }).toString() }),
  });

describe('the health of a collector', () => {
  it('tells everybody whether it works, and no number that would show when somebody answered', async (t) => {
    const collector = await openCollector(t, { ...(await newPlace()), now: noon });
    const before = await (await collector.app.request('/health')).text();
    await busyDay(collector);
    assert.equal(await (await collector.app.request('/health')).text(), before);
    assert.match(before, /^\{"ok":true,"database":"reachable","disk":"(enough|low|unknown)"\}$/);
  });

  it('tells the administrator by survey and day what arrived, what was refused, and what went astray', async (t) => {
    const collector = await openCollector(t, { now: noon });
    await busyDay(collector);
    const { surveys, elsewhere } = (await (await ask(collector, 'GET', '/health')).json()) as {
      surveys: unknown;
      elsewhere: unknown;
    };
    assert.deepEqual(surveys, [
      {
        instrument: 'made-up-survey',
        accepted: 2,
        repeated: 1,
        refused: { 'id-reused': 1 },
        lastArrivalOn: '2026-11-02',
      },
    ]);
    assert.deepEqual(elsewhere, { 'invalid-response': 1, misrouted: 2 });
  });

  it('keeps the numbers through a restart', async (t) => {
    const place = await newPlace();
    const first = await openCollector(t, { ...place, now: noon });
    await busyDay(first);
    await first.close();
    const second = await openCollector(t, { ...place, now: noon });
    await busyDay(second);
    const { surveys } = (await (await ask(second, 'GET', '/health')).json()) as {
      surveys: { accepted: number; repeated: number }[];
    };
    assert.deepEqual([surveys[0]?.accepted, surveys[0]?.repeated], [2, 4]);
  });

  it('is a page for a person: the state for all, the numbers for the key', async (t) => {
    const collector = await openCollector(t, { now: noon });
    const empty = await (await page(collector, adminKey)).text();
    assert.match(empty, /No response has arrived yet/);
    await busyDay(collector);
    const open = await page(collector);
    const shut = await open.text();
    assert.match(shut, /The collector works/);
    assert.ok(!shut.includes('made-up-survey') && !shut.includes('<script'));
    assert.match(open.headers.get('content-security-policy') ?? '', /default-src 'none'.*form-action 'self'/);
    const wrong = await (await page(collector, 'not-the-key')).text();
    assert.match(wrong, /not the admin key/);
    assert.ok(!wrong.includes('made-up-survey'));
    const full = await (await page(collector, adminKey)).text();
    assert.match(
      full,
      /Responses have arrived.*<td>made-up-survey<\/td><td>2<\/td><td>1<\/td><td>2026-11-02/s,
    );
    assert.ok(!full.includes(someId) && !full.includes(adminKey));
  });
});

describe('the metrics', () => {
  it('are shut without the key', async (t) => {
    assert.equal((await (await openCollector(t)).app.request('/metrics')).status, 401);
  });

  it('are text for Prometheus, with days and no ids', async (t) => {
    const collector = await openCollector(t, { now: noon });
    await busyDay(collector);
    const answer = await ask(collector, 'GET', '/metrics');
    const text = await answer.text();
    assert.match(answer.headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/);
    const line = 'kith_requests_total{day="2026-11-02",survey="made-up-survey",outcome="accepted"} 2';
    assert.ok(text.split('\n').includes(line), text);
    assert.match(text, /^kith_database_up 1$/m);
    assert.ok(!text.includes(someId));
  });
});
