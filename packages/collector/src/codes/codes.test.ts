import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Collector } from '../index.js';
import { ask, exportText, openCollector, post, storedCount } from '../testing/open-collector.js';
import { newPlace, onPostgres, queryPostgres } from '../testing/places.js';
import { confidential, response, seeded, someId, uuidFrom } from '../testing/records.js';
import Libsql from 'libsql';
import { join } from 'node:path';

const instrument = 'made-up-survey';
const otherId = uuidFrom(seeded(31));

async function batch(collector: Collector, count = 3, label = 'Room 12'): Promise<string[]> {
  const answer = await ask(collector, 'POST', '/codes', { instrument, count, label });
  assert.equal(answer.status, 201);
  return ((await answer.json()) as { codes: string[] }).codes;
}

const send = async (collector: Collector, code: string | undefined, changes = {}) => {
  const body =
    code === undefined ? response(changes) : { kith: 'submission/1', code, response: response(changes) };
  const answer = await post(collector, '/responses', body);
  const { code: refusal = 'receipt' } = (await answer.json()) as { code?: string };
  return `${answer.status} ${refusal}`;
};

describe('a survey with class codes', () => {
  it('takes no anonymous response without a code, with a made-up one, or with one of another survey', async (t) => {
    const collector = await openCollector(t);
    const [code = ''] = await batch(collector);
    assert.equal(await send(collector, undefined), '403 code-needed');
    assert.equal(await send(collector, '34679-CDFGH'), '403 code-unknown');
    const other = await ask(collector, 'POST', '/codes', { instrument: 'another', count: 1 });
    const { codes } = (await other.json()) as { codes: string[] };
    assert.equal(await send(collector, codes[0]), '403 code-unknown');
    assert.equal(await storedCount(collector), 0);
    assert.equal(await send(collector, code.toLowerCase().replace('-', ' ')), '201 receipt');
  });

  it('takes one response for a code, and gives its receipt again when that was lost', async (t) => {
    const collector = await openCollector(t);
    const [code = ''] = await batch(collector);
    assert.equal(await send(collector, code), '201 receipt');
    assert.equal(await send(collector, code), '200 receipt');
    assert.equal(await send(collector, code, { responseId: otherId }), '403 code-spent');
    assert.equal(await send(collector, code, { wave: 'other' }), '409 id-reused');
    assert.equal(await storedCount(collector), 1);
  });

  it('burns no code on a response that it refuses', async (t) => {
    const collector = await openCollector(t);
    const [code = '', second = ''] = await batch(collector);
    await send(collector, code);
    assert.equal(await send(collector, second, { wave: 'other' }), '409 id-reused');
    assert.equal(await send(collector, second, { locale: 5 }), '422 invalid-response');
    assert.equal(await send(collector, second, { responseId: otherId }), '201 receipt');
  });

  it('takes one of many responses that come with one code at the same moment', async (t) => {
    const collector = await openCollector(t);
    const [code = ''] = await batch(collector);
    const random = seeded(33);
    const sent = Array.from({ length: 20 }, () => send(collector, code, { responseId: uuidFrom(random) }));
    const ends = await Promise.all(sent);
    assert.equal(ends.filter((end) => end === '201 receipt').length, 1);
    assert.equal(ends.filter((end) => end === '403 code-spent').length, 19);
    assert.equal(await storedCount(collector), 1);
  });

  it('gives the receipt to all of many that come as one response with one code', async (t) => {
    const collector = await openCollector(t);
    const [code = ''] = await batch(collector);
    const ends = await Promise.all(Array.from({ length: 20 }, () => send(collector, code)));
    assert.equal(ends.filter((end) => end === '201 receipt').length, 1);
    assert.equal(ends.filter((end) => end === '200 receipt').length, 19);
  });

  it('is opened by no other privacy mode and no made-up token', async (t) => {
    const collector = await openCollector(t);
    const [code = ''] = await batch(collector);
    const { respondentToken: _token, ...known } = confidential();
    for (const sent of [confidential(), { ...known, privacyMode: 'identified' }]) {
      const answer = await post(collector, '/responses', sent);
      assert.deepEqual(await answer.json(), { kith: 'refused/1', code: 'code-needed' }, sent.privacyMode);
    }
    assert.equal(await storedCount(collector), 0);
    const submission = { kith: 'submission/1', code, response: confidential() };
    assert.equal((await post(collector, '/responses', submission)).status, 201);
  });

  it('burns no code on a token that has answered before', async (t) => {
    const collector = await openCollector(t);
    const [first = '', second = ''] = await batch(collector);
    const submit = async (code: string, responseId: string) =>
      post(collector, '/responses', { kith: 'submission/1', code, response: confidential({ responseId }) });
    assert.equal((await submit(first, someId)).status, 201);
    const answer = await submit(second, otherId);
    assert.deepEqual(await answer.json(), { kith: 'refused/1', code: 'token-used' });
    assert.equal(await send(collector, second, { responseId: otherId }), '201 receipt');
  });

  it('asks none of a trial', async (t) => {
    const collector = await openCollector(t);
    await batch(collector);
    assert.equal(await send(collector, undefined, { test: true, responseId: otherId }), '201 receipt');
  });

  it('asks for none once the administrator says so', async (t) => {
    const collector = await openCollector(t);
    await batch(collector);
    await ask(collector, 'POST', `/codes/${instrument}/free`);
    assert.equal(await send(collector, undefined), '201 receipt');
  });
});

describe('what is kept of a code', () => {
  it('is neither in an export nor anywhere beside the response', async (t) => {
    const place = await newPlace();
    const collector = await openCollector(t, place);
    const [code = ''] = await batch(collector);
    await send(collector, code);
    assert.ok(!(await exportText(collector, `/export.json?instrument=${instrument}`)).includes(code));
    const columns = onPostgres
      ? (await queryPostgres<Record<string, unknown>>(place, 'select * from codes'))[0]
      : (new Libsql(join(place.dataDir ?? '', 'kith.db')).prepare('select * from codes').all()[0] as object);
    assert.deepEqual(Object.keys(columns ?? {}).sort(), ['batch', 'code_key', 'spent']);
    assert.ok(!JSON.stringify(columns).includes(someId));
  });
});

describe('a batch of codes', () => {
  it('is for the administrator only, and of a size that can be printed', async (t) => {
    const collector = await openCollector(t);
    assert.equal((await post(collector, '/codes', { instrument, count: 3 })).status, 401);
    for (const wrong of [
      { instrument, count: 0 },
      { instrument, count: 5001 },
      { instrument: '*', count: 3 },
    ])
      assert.equal((await ask(collector, 'POST', '/codes', wrong)).status, 422);
  });

  it('is counted, and never shown again', async (t) => {
    const collector = await openCollector(t);
    const codes = await batch(collector, 700);
    assert.equal(new Set(codes).size, 700);
    await send(collector, codes[3]);
    const text = await (await ask(collector, 'GET', '/codes')).text();
    const { batches } = JSON.parse(text) as { batches: { size: number; spent: number; label: string }[] };
    assert.deepEqual([batches[0]?.size, batches[0]?.spent, batches[0]?.label], [700, 1, 'Room 12']);
    assert.ok(codes.every((code) => !text.includes(code)));
  });

  it('comes as a page to print, without scripts, with the label as text', async (t) => {
    const collector = await openCollector(t);
    const asked = { instrument, count: 2, label: '<b>Room</b>' };
    const answer = await ask(collector, 'POST', '/codes?format=html', asked);
    const page = await answer.text();
    assert.match(
      answer.headers.get('content-security-policy') ?? '',
      /^default-src 'none'; style-src 'sha256-/,
    );
    assert.ok(!page.includes('<b>Room') && page.includes('&#60;b&#62;Room'));
    assert.equal(page.match(/<li>/g)?.length, 2);
  });

  it('comes as CSV', async (t) => {
    const answer = await ask(await openCollector(t), 'POST', '/codes?format=csv', { instrument, count: 2 });
    assert.match(await answer.text(), /^code\r\n[0-9A-Z]{5}-[0-9A-Z]{5}\r\n/);
  });
});

describe('several confidential responses under one token', () => {
  const second = (changes = {}) => confidential({ responseId: otherId, ...changes });

  it('are refused after the first, which can still be sent again', async (t) => {
    const collector = await openCollector(t);
    await post(collector, '/responses', confidential());
    const answer = await post(collector, '/responses', second());
    assert.equal(answer.status, 409);
    assert.deepEqual(await answer.json(), { kith: 'refused/1', code: 'token-used' });
    assert.equal((await post(collector, '/responses', confidential())).status, 200);
  });

  it('are one each for another wave, day or token', async (t) => {
    const collector = await openCollector(t);
    await post(collector, '/responses', confidential());
    const random = seeded(35);
    for (const changes of [{ wave: 'w2' }, { context: { dayIndex: '2' } }, { respondentToken: 'another' }]) {
      const next = second({ ...changes, responseId: uuidFrom(random) });
      assert.equal((await post(collector, '/responses', next)).status, 201);
    }
  });

  it('leave the latest, where that is set', async (t) => {
    const collector = await openCollector(t, { tokens: 'latest' });
    await post(collector, '/responses', confidential());
    assert.equal((await post(collector, '/responses', second())).status, 201);
    const text = await exportText(collector, `/export.json?instrument=${instrument}`);
    assert.ok(text.includes(otherId) && !text.includes(someId));
  });

  it('leave one of many that come at the same moment', async (t) => {
    const collector = await openCollector(t, { tokens: 'latest' });
    const random = seeded(36);
    const sent = Array.from({ length: 12 }, () =>
      post(collector, '/responses', confidential({ responseId: uuidFrom(random) })),
    );
    for (const { status } of await Promise.all(sent)) assert.equal(status, 201);
    assert.equal(await storedCount(collector), 1);
  });

  it('all stay, where that is set', async (t) => {
    const collector = await openCollector(t, { tokens: 'all' });
    for (const each of [confidential(), second()]) await post(collector, '/responses', each);
    assert.equal(await storedCount(collector), 2);
  });
});
