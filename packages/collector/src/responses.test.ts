import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { madeUpSurvey } from './testing/made-up-survey.js';
import { exportText, openCollector, post } from './testing/open-collector.js';
import { newPlace } from './testing/places.js';
import { confidential, response, scaleAnswer, seeded, someId, uuidFrom } from './testing/records.js';

const refusal = (code: string) => ({ kith: 'refused/1', code });
const stored = async (collector: Parameters<typeof exportText>[0], query = '') => {
  const text = await exportText(collector, `/export.json?instrument=made-up-survey${query}`);
  return (JSON.parse(text) as { responses: unknown[] }).responses;
};

describe('posting a response', () => {
  it('refuses another answer under an id that was used, and keeps the first', async (t) => {
    const collector = await openCollector(t);
    await post(collector, '/responses', response());
    const answer = await post(collector, '/responses', response({ answers: [scaleAnswer('bel.part', 1)] }));
    assert.equal(answer.status, 409);
    assert.deepEqual(await answer.json(), refusal('id-reused'));
    assert.deepEqual(await stored(collector), [response()]);
  });

  it('refuses what is not a response, without repeating what was sent', async (t) => {
    const collector = await openCollector(t);
    const secret = 'my secret answer';
    for (const body of ['{', '[]', '""', { ...response(), answers: secret }, { [secret]: secret }]) {
      const answer = await post(collector, '/responses', body);
      const text = await answer.text();
      assert.equal(answer.status, 422);
      assert.match(text, /"kith":"refused\/1","code":"invalid-response"/);
      assert.ok(!text.includes(secret), text);
    }
  });

  it('refuses an id that counts time, and a time in an anonymous response', async (t) => {
    const collector = await openCollector(t);
    const timed = response({ responseId: '019ab6f4-1c2d-7000-8000-000000000001' });
    const exact = { ...response(), submittedAt: '2026-11-02T08:03:00-06:00' };
    for (const body of [timed, exact]) assert.equal((await post(collector, '/responses', body)).status, 422);
  });

  it('says where the mistake is', async (t) => {
    const answer = await post(await openCollector(t), '/responses', { ...response(), locale: 5 });
    const { detail } = (await answer.json()) as { detail: unknown };
    assert.deepEqual(detail, [{ path: 'locale', code: 'wrong-type' }]);
  });

  it('refuses a privacy mode that the survey, where it is known, does not allow', async (t) => {
    const collector = await openCollector(t, { definitions: [madeUpSurvey([])] });
    const answer = await post(collector, '/responses', confidential());
    assert.equal(answer.status, 422);
    assert.deepEqual(await answer.json(), {
      ...refusal('invalid-response'),
      detail: [{ path: 'privacyMode', code: 'wrong-value' }],
    });
    assert.equal((await post(collector, '/responses', response())).status, 201);
    const another = { id: 'another', version: '1.0.0' };
    const unknown = confidential({ responseId: uuidFrom(seeded(3)), instrument: another });
    assert.equal((await post(collector, '/responses', unknown)).status, 201);
  });

  it('still gives the receipt for what it stored before it knew the survey', async (t) => {
    const place = await newPlace();
    const before = await openCollector(t, place);
    await post(before, '/responses', confidential());
    const collector = await openCollector(t, { ...place, definitions: [madeUpSurvey([])] });
    assert.equal((await post(collector, '/responses', confidential())).status, 200);
  });

  it('refuses a body over 256 KiB', async (t) => {
    const collector = await openCollector(t);
    const answer = await post(collector, '/responses', `{"a":"${'x'.repeat(256 * 1024)}"}`);
    assert.equal(answer.status, 413);
    assert.deepEqual(await answer.json(), refusal('too-large'));
  });

  it('does not take a form', async (t) => {
    const collector = await openCollector(t);
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const answer = await collector.app.request('/responses', { method: 'POST', headers, body: 'a=1' });
    assert.equal(answer.status, 415);
  });

  it('does not take text that is not UTF-8', async (t) => {
    const collector = await openCollector(t);
    const headers = { 'Content-Type': 'text/plain' };
    const body = Buffer.from(JSON.stringify(response({ role: 'é' })), 'latin1');
    const answer = await collector.app.request('/responses', { method: 'POST', headers, body });
    assert.equal(answer.status, 422);
  });

  it('gives a receipt that repeats the id', async (t) => {
    const answer = await post(await openCollector(t), '/responses', response());
    assert.equal(answer.status, 201);
    assert.deepEqual(await answer.json(), { kith: 'receipt/1', id: someId });
  });

  it('takes text/plain, which a page can send without asking first', async (t) => {
    const collector = await openCollector(t);
    const init = { method: 'POST', headers: { 'Content-Type': 'text/plain;charset=UTF-8' } };
    const answer = await collector.app.request('/responses', { ...init, body: JSON.stringify(response()) });
    assert.equal(answer.status, 201);
  });

  it('gives the receipt again for the same response, whatever the order of its keys', async (t) => {
    const collector = await openCollector(t);
    await post(collector, '/responses', response());
    const turned = Object.fromEntries(Object.entries(response()).reverse());
    const answer = await post(collector, '/responses', turned);
    assert.equal(answer.status, 200);
    assert.deepEqual(await answer.json(), { kith: 'receipt/1', id: someId });
    assert.equal((await stored(collector)).length, 1);
  });

  it('keeps trial answers out of the exports until they are asked for', async (t) => {
    const collector = await openCollector(t);
    await post(collector, '/responses', response({ test: true }));
    assert.equal((await stored(collector)).length, 0);
    assert.equal((await stored(collector, '&test=include')).length, 1);
  });

  it('gives text back exactly as it was typed', async (t) => {
    const collector = await openCollector(t);
    const value = 'Ñandú 🚌 שלום "quoted"\n=1+1 \u2028 ’';
    const typed = { ...scaleAnswer('more', 1), type: 'long-text', value } as const;
    await post(collector, '/responses', response({ answers: [typed] }));
    assert.deepEqual(await stored(collector), [response({ answers: [typed] })]);
  });

  it('exports in the order of the random ids', async (t) => {
    const collector = await openCollector(t);
    const random = seeded(5);
    const ids = Array.from({ length: 1200 }, () => uuidFrom(random));
    for (const responseId of ids) await post(collector, '/responses', response({ responseId }));
    const exported = (await stored(collector)) as { responseId: string }[];
    assert.deepEqual(
      exported.map(({ responseId }) => responseId),
      [...ids].sort(),
    );
  });
});
