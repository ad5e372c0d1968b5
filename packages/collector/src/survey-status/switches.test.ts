import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ask, openCollector, post } from '../testing/open-collector.js';
import { response } from '../testing/records.js';

const path = '/status/made-up-survey';

describe('the switches of a survey', () => {
  it('are not for everybody', async (t) => {
    const { app } = await openCollector(t);
    for (const verb of ['open', 'pause', 'close'])
      assert.equal((await app.request(`${path}/${verb}`, { method: 'POST' })).status, 401);
    assert.equal((await app.request('/status')).status, 401);
  });

  it('change whether it is open and leave everything else', async (t) => {
    const collector = await openCollector(t);
    const rest = { closes: '2099-11-20', contact: 'Ask the front office.' };
    await ask(collector, 'PUT', path, { status: 'open', ...rest });
    for (const [verb, status] of Object.entries({ pause: 'paused', close: 'closed', open: 'open' })) {
      const answer = await ask(collector, 'POST', `${path}/${verb}`);
      assert.deepEqual(await answer.json(), { kith: 'status/1', status, ...rest });
    }
  });

  it('let responses in that waited on a device while it is paused', async (t) => {
    const collector = await openCollector(t);
    await ask(collector, 'POST', `${path}/pause`);
    assert.equal((await post(collector, '/responses', response())).status, 201);
  });

  it('are listed with the days of grace and whether anything is still taken', async (t) => {
    let time = new Date('2026-11-02T12:00:00Z');
    const collector = await openCollector(t, { now: () => time });
    await ask(collector, 'POST', `${path}/close`);
    const listed = async () => {
      const { surveys } = (await (await ask(collector, 'GET', '/status')).json()) as { surveys: object[] };
      return surveys;
    };
    const expected = {
      instrument: 'made-up-survey',
      status: { kith: 'status/1', status: 'closed' },
      closedOn: '2026-11-02',
      graceDays: 14,
      needsCode: false,
    };
    assert.deepEqual(await listed(), [{ ...expected, takes: true }]);
    time = new Date('2026-11-18T12:00:00Z');
    assert.deepEqual(await listed(), [{ ...expected, takes: false }]);
  });
});

describe('the audit', () => {
  it('is shut without the key', async (t) => {
    assert.equal((await (await openCollector(t)).app.request('/audit')).status, 401);
  });

  it('tells what administrators did, by day, and nothing of who answered', async (t) => {
    const collector = await openCollector(t, { now: () => new Date('2026-11-02T12:00:00Z') });
    await post(collector, '/responses', response());
    await ask(collector, 'POST', `${path}/pause`);
    await ask(collector, 'GET', '/export.csv?instrument=made-up-survey');
    await ask(collector, 'DELETE', '/responses?instrument=made-up-survey');
    const text = await (await ask(collector, 'GET', '/audit')).text();
    const { entries } = JSON.parse(text) as { entries: { action: string; day: string }[] };
    assert.deepEqual(entries.map(({ action }) => action).sort(), [
      'erased-by-administrator',
      'exported',
      'status-paused',
    ]);
    assert.ok(entries.every(({ day }) => day === '2026-11-02'));
    assert.ok(!text.includes(response().responseId) && !text.includes('T12'));
  });
});
