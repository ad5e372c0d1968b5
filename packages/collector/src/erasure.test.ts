import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import Libsql from 'libsql';
import type { Collector } from './index.js';
import type { RetentionRules } from './retention/rules.js';
import { ask, exportText, openCollector, post, storedCount } from './testing/open-collector.js';
import { newPlace, onPostgres, type Place, queryPostgres } from './testing/places.js';
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

  it('never sees it stored where it was asked for before the response arrived', async (t) => {
    const collector = await openCollector(t);
    assert.deepEqual(await erase(collector), done);
    assert.equal((await post(collector, '/responses', erasable())).status, 200);
    assert.equal(await storedCount(collector), 0);
    assert.equal((await anew(collector)).status, 201);
  });

  it('keeps out no response of anybody else, whose secret it does not have', async (t) => {
    const collector = await openCollector(t);
    await erase(collector, { secret: 'cd'.repeat(32) });
    assert.equal((await post(collector, '/responses', erasable())).status, 201);
    await erase(collector, { secret: 'ef'.repeat(32) });
    const without = confidential({ responseId: uuidFrom(seeded(5)), respondentToken: 'another' });
    await erase(collector, { responseId: without.responseId });
    assert.equal((await post(collector, '/responses', without)).status, 201);
    assert.equal(await storedCount(collector), 2);
  });

  it('finds none stored where both arrive at the same moment', async (t) => {
    const collector = await openCollector(t);
    const random = seeded(7);
    for (let round = 0; round < 20; round += 1) {
      const responseId = uuidFrom(random);
      const each = String(round).padStart(2, '0').repeat(32);
      const sent = confidential({ responseId, deletion: { hash: hashOf(each) }, respondentToken: each });
      await Promise.all([
        post(collector, '/responses', sent),
        erase(collector, { responseId, secret: each }),
      ]);
    }
    assert.equal(await storedCount(collector), 0);
  });

  it('is asked to come again, and not told that it is done, where strangers have sent very many', async (t) => {
    const place = await newPlace();
    const collector = await openCollector(t, { ...place, log: () => undefined });
    assert.equal((await post(collector, '/responses', erasable())).status, 201);
    await direct(
      place,
      `with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < 100000)
       insert into erased (deletion, erased_on) select 'made up ' || n, '2026-11-02' from numbers`,
    );
    const other = { responseId: uuidFrom(seeded(6)), secret: 'cd'.repeat(32) };
    const answer = await post(collector, '/erasures', { kith: 'erasure/1', ...other });
    assert.deepEqual([answer.status, answer.headers.has('retry-after')], [503, true]);
    assert.deepEqual(await erase(collector), done);
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

const own = `/responses?instrument=made-up-survey`;
const broken = onPostgres
  ? `create function broken() returns trigger as $$ begin raise exception 'broken'; end $$ language plpgsql;
     create trigger broken before delete on tokens for each row execute function broken()`
  : `create trigger broken before delete on tokens begin select raise(abort, 'broken'); end`;
const mended = `drop trigger broken${onPostgres ? ' on tokens' : ''}`;

async function direct(place: Place, text: string): Promise<void> {
  if (onPostgres) {
    await queryPostgres(place, text);
    return;
  }
  const db = new Libsql(join(place.dataDir ?? '', 'kith.db'));
  for (let tries = 0; ; tries += 1)
    try {
      db.exec(text);
      break;
    } catch (fault) {
      // The collector of this process is in the middle of a write, and goes on only while this waits.
      if (tries === 100) throw fault;
      await wait(20);
    }
  db.close();
}

const anew = (collector: Collector) =>
  post(collector, '/responses', confidential({ responseId: uuidFrom(seeded(4)) }));
const auditOf = async (collector: Collector) => (await ask(collector, 'GET', '/audit')).text();

describe('an erasure that fails half-way', () => {
  it('has erased nothing and says so, and is whole when it is asked for again', async (t) => {
    const place = await newPlace();
    const collector = await openCollector(t, { ...place, log: () => undefined });
    await post(collector, '/responses', confidential());
    await direct(place, broken);
    assert.equal((await ask(collector, 'DELETE', own)).status, 503);
    assert.equal(await storedCount(collector), 1);
    assert.ok(!(await auditOf(collector)).includes('erased-by-administrator'));
    await direct(place, mended);
    assert.deepEqual(await (await ask(collector, 'DELETE', own)).json(), { erased: 1 });
    assert.match(await auditOf(collector), /"erased-by-administrator".*"detail":\{"n":1\}/);
    assert.equal((await anew(collector)).status, 201);
  });

  it('by rule, neither', async (t) => {
    const place = await newPlace();
    let time = new Date('2026-11-02T12:00:00Z');
    const retention: RetentionRules = { surveys: { '*': { '*': { days: 1, after: 'receipt' } } } };
    const log = () => undefined;
    const collector = await openCollector(t, { ...place, log, retention, now: () => time });
    await post(collector, '/responses', confidential());
    time = new Date('2026-12-02T12:00:00Z');
    await direct(place, broken);
    assert.equal((await ask(collector, 'POST', '/retention')).status, 503);
    assert.equal(await storedCount(collector), 1);
    await direct(place, mended);
    assert.equal((await ask(collector, 'POST', '/retention')).status, 200);
    assert.equal((await anew(collector)).status, 201);
  });
});

describe('a token whose response was erased, as failed erasures once left them', () => {
  it('is free once the erasure is asked for again, and after the next start', async (t) => {
    const place = await newPlace();
    const collector = await openCollector(t, place);
    await post(collector, '/responses', confidential());
    await direct(place, 'delete from responses');
    assert.deepEqual(await (await ask(collector, 'DELETE', own)).json(), { erased: 0 });
    assert.equal((await anew(collector)).status, 201);
    await direct(place, 'delete from responses');
    assert.equal((await ask(collector, 'POST', '/retention')).status, 200);
    assert.equal((await post(collector, '/responses', confidential())).status, 201);
  });
});
