import assert from 'node:assert/strict';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Libsql from 'libsql';
import { createCollector, type Collector } from '../../index.js';
import type { Trace } from '../../testing/arrival-order.js';
import { openCollector, post } from '../../testing/open-collector.js';
import { temporaryFolder } from '../../testing/places.js';
import { response, scaleAnswer, seeded, uuidFrom } from '../../testing/records.js';
import { bytesOf, isRewritten, rewritten } from '../../testing/settled-file.js';
import { sqliteGround } from '../../testing/sqlite-ground.js';

const idsFrom = (seed: number, count: number) => {
  const random = seeded(seed);
  return Array.from({ length: count }, () => uuidFrom(random));
};
const reversed = <T>(list: readonly T[]) => [...list].reverse();
const strongest = (traces: readonly Trace[]) => Math.max(...traces.map((trace) => Math.abs(trace.tau)));
const bodyFor = (responseId: string) => response({ responseId, answers: [scaleAnswer('a', 3)] });

async function folderWith(ids: readonly string[]): Promise<string> {
  const dataDir = await temporaryFolder();
  await sqliteGround({ dataDir }).storeWrongly(ids.map((id) => [id, '{}']));
  return dataDir;
}

async function storeInOrder(collector: Collector, ids: readonly string[]) {
  for (const id of ids) assert.equal((await post(collector, '/responses', bodyFor(id))).status, 201);
}

describe('the check that a file was rewritten', () => {
  it('refuses a file that was only written to', async () => {
    assert.equal(isRewritten(await folderWith(idsFrom(7, 40)), await temporaryFolder()), false);
  });

  it('refuses a file to which two records came since it was rewritten', async () => {
    const [folder, scratch] = [await temporaryFolder(), await temporaryFolder()];
    await (await createCollector({ dataDir: folder })).close();
    assert.equal(isRewritten(folder, scratch), true);
    const db = new Libsql(join(folder, 'kith.db'));
    for (const id of ['later-in-the-alphabet', 'earlier-in-the-alphabet'])
      db.prepare('insert into contacts values (?, ?, ?, ?)').run([id, 0, '2026-11-02', '{}']);
    db.close();
    assert.equal(isRewritten(folder, scratch), false);
  });

  it('tells files apart that were written in different orders', async () => {
    const ids = idsFrom(7, 16);
    const [one, other] = [await folderWith(ids), await folderWith(reversed(ids))];
    assert.ok(!bytesOf(one).equals(bytesOf(other)));
  });
});

describe('the file of a collector', () => {
  it('holds the same bytes, whatever the order in which the same responses came', async () => {
    const [first, second, scratch] = [
      await temporaryFolder(),
      await temporaryFolder(),
      await temporaryFolder(),
    ];
    await (await createCollector({ dataDir: first })).close();
    await copyFile(join(first, 'kith.db'), join(second, 'kith.db'));
    const ids = idsFrom(12, 60);
    for (const [dataDir, order] of [[first, ids] as const, [second, reversed(ids)] as const]) {
      const collector = await createCollector({ dataDir });
      await storeInOrder(collector, order);
      await rewritten(dataDir, scratch);
      // The numbers by day come at the end, and are the same for both.
      await collector.close();
    }
    assert.ok(bytesOf(first).equals(bytesOf(second)));
  });

  it('loses, when it is opened, the order that a crash left in it', async (t) => {
    const [dataDir, crashed] = [await temporaryFolder(), await temporaryFolder()];
    const ids = idsFrom(17, 16);
    await storeInOrder(await openCollector(t, { dataDir }), ids);
    await copyFile(join(dataDir, 'kith.db'), join(crashed, 'kith.db'));
    const search = async () => {
      const traces = await sqliteGround({ dataDir: crashed }).search(ids, {});
      return traces.filter(({ where }) => where.startsWith('file kith.db'));
    };
    assert.ok(strongest(await search()) > 0.9);
    await openCollector(t, { dataDir: crashed });
    const after = await search();
    assert.ok(strongest(after) < 0.4, JSON.stringify(after));
  });

  it('takes over what the first layout held', async (t) => {
    const dataDir = await temporaryFolder();
    const db = new Libsql(join(dataDir, 'kith.db'));
    db.exec(`create table kysely_migration (name text primary key, timestamp text);
      insert into kysely_migration values ('0001-first-tables', '2026-11-01');
      create table responses (id text primary key not null, instrument text not null, test integer not null,
        body text not null) without rowid;
      create table contacts (id text primary key not null, test integer not null, body text not null) without rowid;
      create table statuses (instrument text primary key not null, body text not null, closed_on text) without rowid;
      insert into statuses values ('made-up-survey', '{"kith":"status/1","status":"paused"}', null)`);
    const { responseId: id } = response();
    db.prepare('insert into responses values (?, ?, ?, ?)').run([
      id,
      'made-up-survey',
      0,
      JSON.stringify(response()),
    ]);
    db.close();
    const collector = await openCollector(t, { dataDir });
    assert.equal((await post(collector, '/responses', response({ wave: 'x' }))).status, 409);
    const status = await collector.app.request('/status/made-up-survey');
    assert.deepEqual(await status.json(), { kith: 'status/1', status: 'paused' });
  });
});
