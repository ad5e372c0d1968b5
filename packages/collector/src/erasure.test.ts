import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import type { Collector } from './index.js';
import { ask, exportText, openCollector, post, storedCount } from './testing/open-collector.js';
import { confidential, response, seeded, someId, uuidFrom } from './testing/records.js';

const secret = 'ab'.repeat(32);
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const erasable = (changes = {}) => confidential({ deletion: { hash: hashOf(secret) }, ...changes });
const erase = async (collector: Collector, changes = {}) => {
  const body = { kith: 'erasure/1', responseId: someId, secret, ...changes };
  const answer = await post(collector, '/erasures', body);
  return { status: answer.status, body: await answer.json() };
};
const done = { status: 200, body: { kith: 'erased/1', id: someId } };

describe('a device that asks for its response to be erased', () => {
  it('erases nothing with another secret, and hears the same as with the right one', async (t) => {
    const collector = await openCollector(t);
    await post(collector, '/responses', erasable());
    assert.deepEqual(await erase(collector, { secret: 'cd'.repeat(32) }), done);
    assert.equal(await storedCount(collector), 1);
  });

  it('hears the same for an id that never was, and for a response without a secret', async (t) => {
    const collector = await openCollector(t);
    assert.deepEqual(await erase(collector), done);
    await post(collector, '/responses', confidential());
    assert.deepEqual(await erase(collector), done);
    assert.equal(await storedCount(collector), 1);
  });

  it('must show id and secret in their form', async (t) => {
    const collector = await openCollector(t);
    for (const wrong of [{ secret: 'short' }, { secret: 5 }, { responseId: '*' }, { kith: 'erasure/2' }])
      assert.equal((await erase(collector, wrong)).status, 422);
  });

  it('has it erased, once and again', async (t) => {
    const collector = await openCollector(t);
    assert.equal((await post(collector, '/responses', erasable())).status, 201);
    assert.deepEqual(await erase(collector), done);
    assert.deepEqual(await erase(collector), done);
    assert.equal(await storedCount(collector), 0);
  });

  it('never sees it come back from a retry that was under way', async (t) => {
    const collector = await openCollector(t);
    await post(collector, '/responses', erasable());
    await erase(collector);
    assert.equal((await post(collector, '/responses', erasable())).status, 200);
    assert.equal(await storedCount(collector), 0);
  });

  it('leaves the person free to answer anew', async (t) => {
    const collector = await openCollector(t);
    await post(collector, '/responses', erasable());
    await erase(collector);
    const anew = confidential({ responseId: uuidFrom(seeded(4)) });
    assert.equal((await post(collector, '/responses', anew)).status, 201);
  });

  it('is written down without an id', async (t) => {
    const collector = await openCollector(t);
    await post(collector, '/responses', erasable());
    await erase(collector);
    const text = await (await ask(collector, 'GET', '/audit')).text();
    assert.match(text, /"action":"erased-by-device","instrument":"made-up-survey"/);
    assert.ok(!text.includes(someId) && !text.includes(hashOf(secret)));
  });
});

describe('the hash of a secret', () => {
  it('is in no export', async (t) => {
    const collector = await openCollector(t);
    await post(collector, '/responses', erasable());
    for (const format of ['csv', 'json']) {
      const text = await exportText(collector, `/export.${format}?instrument=made-up-survey`);
      assert.ok(text.includes(someId));
      assert.ok(!text.includes(hashOf(secret)) && !text.includes('deletion'), text);
    }
  });

  it('cannot come with an anonymous response', async (t) => {
    const collector = await openCollector(t);
    const answer = await post(collector, '/responses', { ...response(), deletion: { hash: hashOf(secret) } });
    const { detail } = (await answer.json()) as { detail: unknown };
    assert.equal(answer.status, 422);
    assert.deepEqual(detail, [{ path: 'deletion', code: 'forbidden-field' }]);
  });

  it('belongs to the response: with another one the id is used already', async (t) => {
    const collector = await openCollector(t);
    await post(collector, '/responses', erasable());
    assert.equal((await post(collector, '/responses', erasable())).status, 200);
    const other = erasable({ deletion: { hash: hashOf('other') } });
    assert.equal((await post(collector, '/responses', other)).status, 409);
  });
});
