import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adminKey, exportText, openCollector, post } from './testing/open-collector.js';
import { parseCsv } from './testing/parse-csv.js';
import { contact, response } from './testing/records.js';

describe('a wish to be contacted', () => {
  it('is refused when it is not one', async (t) => {
    const answer = await post(await openCollector(t), '/contacts', response());
    assert.equal(answer.status, 422);
  });

  it('is stored once', async (t) => {
    const collector = await openCollector(t);
    const statuses = [];
    for (const body of [contact(), contact(), contact({ name: 'Another' })]) {
      statuses.push((await post(collector, '/contacts', body)).status);
    }
    assert.deepEqual(statuses, [201, 200, 409]);
  });

  it('never appears among the responses, nor they beside it', async (t) => {
    const collector = await openCollector(t);
    await post(collector, '/contacts', contact());
    await post(collector, '/responses', response());
    const responses = await exportText(collector, '/export.csv?instrument=made-up-survey');
    const contacts = await exportText(collector, '/contacts.csv');
    assert.ok(!responses.includes('Made-up Person'));
    assert.ok(!contacts.includes(response().responseId));
    assert.deepEqual(parseCsv(contacts).rows[0]?.['address'], '555-0100');
  });

  it('is not shown without the key', async (t) => {
    const { app } = await openCollector(t);
    assert.equal((await app.request('/contacts.csv')).status, 401);
    assert.equal((await app.request('/contacts.json')).status, 401);
  });

  it('can be erased when it has been answered', async (t) => {
    const collector = await openCollector(t);
    await post(collector, '/contacts', contact());
    const headers = { Authorization: `Bearer ${adminKey}` };
    const answer = await collector.app.request('/contacts', { method: 'DELETE', headers });
    assert.deepEqual(await answer.json(), { erased: 1 });
    assert.ok(!(await exportText(collector, '/contacts.json')).includes('Made-up Person'));
  });
});
