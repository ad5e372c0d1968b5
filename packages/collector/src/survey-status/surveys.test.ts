import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Collector } from '../index.js';
import { adminKey, openCollector, post } from '../testing/open-collector.js';
import { response, seeded, uuidFrom } from '../testing/records.js';

const path = '/status/made-up-survey';
const put = (collector: Collector, body: unknown, key = adminKey) =>
  collector.app.request(path, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
const get = async (collector: Collector) => (await collector.app.request(path)).json();
const clock = (start: string) => {
  let time = new Date(start);
  return { now: () => time, set: (to: string) => void (time = new Date(to)) };
};

describe('switching a survey', () => {
  it('is not for everybody', async (t) => {
    const collector = await openCollector(t);
    assert.equal((await put(collector, { status: 'closed' }, 'another-key-altogether')).status, 401);
    assert.equal((await collector.app.request(path, { method: 'PUT', body: '{}' })).status, 401);
    assert.deepEqual(await get(collector), { kith: 'status/1', status: 'open' });
  });

  it('is shut to everybody where no key is set', async (t) => {
    const { app } = await openCollector(t, { adminKey: undefined } as object);
    const headers = { Authorization: 'Bearer undefined' };
    assert.equal((await app.request(path, { method: 'PUT', headers, body: '{}' })).status, 401);
  });

  it('names what is wrong', async (t) => {
    const answer = await put(await openCollector(t), { status: 'shut', closes: '2026-02-30' });
    const { detail } = (await answer.json()) as { detail: { path: string }[] };
    assert.equal(answer.status, 422);
    assert.deepEqual(detail.map((mistake) => mistake.path).sort(), ['closes', 'status']);
  });

  it('cannot promise a group size, because the exports have single rows', async (t) => {
    const answer = await put(await openCollector(t), { status: 'open', smallestGroup: 10 });
    assert.equal(answer.status, 422);
  });

  it('shows in the status file at once', async (t) => {
    const collector = await openCollector(t);
    const dates = { opens: '2026-11-02', closes: '2026-11-20T15:00', timeZone: 'America/Chicago' };
    assert.equal((await put(collector, { status: 'paused', ...dates })).status, 200);
    assert.deepEqual(await get(collector), { kith: 'status/1', status: 'paused', ...dates });
  });
});

describe('a survey that has ended', () => {
  it('takes responses that waited on a device for 14 days, and no longer', async (t) => {
    const time = clock('2026-11-20T12:00:00Z');
    const collector = await openCollector(t, { now: time.now });
    const random = seeded(3);
    const next = async () =>
      (await post(collector, '/responses', response({ responseId: uuidFrom(random) }))).status;
    await put(collector, { status: 'open', closes: '2026-11-20', timeZone: 'America/Chicago' });
    assert.equal(await next(), 201);
    time.set('2026-12-05T05:59:00Z');
    assert.equal(await next(), 201);
    time.set('2026-12-05T06:01:00Z');
    assert.equal(await next(), 410);
  });

  it('counts the 14 days from the day it was closed by hand', async (t) => {
    const time = clock('2026-11-02T12:00:00Z');
    const collector = await openCollector(t, { now: time.now });
    await put(collector, { status: 'closed' });
    time.set('2026-11-10T12:00:00Z');
    await put(collector, { status: 'closed', contact: 'Ask the front office.' });
    assert.equal((await post(collector, '/responses', response())).status, 201);
    time.set('2026-11-18T12:00:00Z');
    const answer = await post(collector, '/responses', response({ responseId: uuidFrom(seeded(9)) }));
    assert.deepEqual(await answer.json(), { kith: 'refused/1', code: 'survey-closed' });
  });

  it('still gives the receipt for what it has', async (t) => {
    const time = clock('2026-11-02T12:00:00Z');
    const collector = await openCollector(t, { now: time.now });
    await post(collector, '/responses', response());
    await put(collector, { status: 'open', closes: '2026-11-03' });
    time.set('2027-01-02T12:00:00Z');
    assert.equal((await post(collector, '/responses', response())).status, 200);
    assert.equal((await post(collector, '/responses', response({ wave: 'x' }))).status, 410);
  });

  it('takes responses again once it is open again', async (t) => {
    const time = clock('2026-11-02T12:00:00Z');
    const collector = await openCollector(t, { now: time.now });
    await put(collector, { status: 'closed' });
    time.set('2027-01-02T12:00:00Z');
    await put(collector, { status: 'open' });
    assert.equal((await post(collector, '/responses', response())).status, 201);
  });
});
