import assert from 'node:assert/strict';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import Libsql from 'libsql';
import { createCollector, type Collector } from './index.js';
import { searchForOrder, type Trace } from './testing/arrival-order.js';
import { exportText, openCollector, post, temporaryFolder } from './testing/open-collector.js';
import { response, scaleAnswer, seeded, uuidFrom } from './testing/records.js';

// By chance alone, one search in three thousand of 400 records, or of 30 classes of 16, goes past this.
const chance = 0.12;

const strongest = (traces: readonly Trace[]) => Math.max(...traces.map((trace) => Math.abs(trace.tau)));
const idsFrom = (seed: number, count: number) => {
  const random = seeded(seed);
  return Array.from({ length: count }, () => uuidFrom(random));
};
// Every record says the same, so that the search can only go by how it was stored.
const bodyFor = (responseId: string) => response({ responseId, answers: [scaleAnswer('a', 3)] });

/** Stores records the wrong way, in the file that the search looks at. */
async function wrongStore(layout: string, ids: readonly string[]): Promise<string> {
  const folder = await temporaryFolder();
  const db = new Libsql(join(folder, 'kith.db'));
  db.pragma('page_size = 16384');
  db.pragma('synchronous = OFF');
  db.exec(`create table responses (id text primary key, body text, created_at int) ${layout}`);
  const statement = db.prepare('insert into responses values (?, ?, ?)');
  const time = (index: number) => (layout.includes('timed') ? 1_700_000_000 + index : 0);
  for (const [index, id] of ids.entries()) {
    statement.run([id, JSON.stringify(bodyFor(id)), time(index)]);
  }
  db.close();
  return folder;
}

async function storeInOrder(collector: Collector, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const { status } = await post(collector, '/responses', bodyFor(id));
    assert.equal(status, 201);
  }
}

/** Resolves when the rows lie in the file in the order of their ids, which has nothing to do with arrival. */
async function settled(dataDir: string, ids: readonly string[]): Promise<void> {
  const byId = [...ids].sort();
  const isSettled = () =>
    searchForOrder(dataDir, byId, {}).some(
      ({ where, tau }) => where === 'kith.db: inside pages' && Math.abs(tau) === 1,
    );
  for (let turn = 0; turn < 60 && !isSettled(); turn += 1) await wait(250);
  assert.ok(isSettled(), 'the file was not rewritten');
}

/** Searches thirty small stores and averages each kind of trace. */
async function searchClasses(make: (ids: readonly string[]) => Promise<string>): Promise<Trace[]> {
  const sums = new Map<string, number>();
  for (let seed = 100; seed < 130; seed += 1) {
    const ids = idsFrom(seed, 16);
    for (const { where, tau } of searchForOrder(await make(ids), ids, {})) {
      sums.set(where, (sums.get(where) ?? 0) + tau / 30);
    }
  }
  return [...sums].map(([where, tau]) => ({ where, tau }));
}

describe('the search for the order of arrival', () => {
  it('finds it in a table with a rowid', async () => {
    const ids = idsFrom(7, 400);
    const traces = searchForOrder(await wrongStore('', ids), ids, {});
    assert.equal(traces.find(({ where }) => where === 'table responses by rowid')?.tau, 1);
  });

  it('finds it in a column with the time of storing', async () => {
    const ids = idsFrom(7, 400);
    const traces = searchForOrder(await wrongStore('without rowid /* timed */', ids), ids, {});
    assert.equal(traces.find(({ where }) => where === 'table responses by created_at')?.tau, 1);
  });

  it('finds it in the bytes of a file that was not rewritten', async () => {
    const traces = await searchClasses((ids) => wrongStore('without rowid', ids));
    const inFile = traces.filter(({ where }) => where.startsWith('kith.db'));
    assert.ok(strongest(inFile) > 0.9, JSON.stringify(inFile));
  });

  it('finds it in an export that follows it', async () => {
    const ids = idsFrom(7, 400);
    const folder = await wrongStore('without rowid', []);
    assert.equal(strongest(searchForOrder(folder, ids, { csv: ids.join('\n') })), 1);
  });
});

describe('the collector', () => {
  for (const seed of [11, 12, 13]) {
    it(`shows nothing of the order of 400 anonymous responses a moment later (seed ${seed})`, async (t) => {
      const dataDir = await temporaryFolder();
      const collector = await openCollector(t, { dataDir });
      const ids = idsFrom(seed, 400);
      await storeInOrder(collector, ids);
      await settled(dataDir, ids);
      const traces = searchForOrder(dataDir, ids, {
        csv: await exportText(collector, '/export.csv?instrument=made-up-survey'),
        json: await exportText(collector, '/export.json?instrument=made-up-survey'),
      });
      assert.ok(traces.length >= 8, `only ${traces.length} places searched`);
      assert.ok(strongest(traces) < chance, JSON.stringify(traces));
    });
  }

  it('shows nothing of the order in which the students of small classes answered', async () => {
    const traces = await searchClasses(async (ids) => {
      const dataDir = await temporaryFolder();
      const collector = await createCollector({ dataDir });
      await storeInOrder(collector, ids);
      await collector.close();
      return dataDir;
    });
    assert.ok(strongest(traces) < chance, JSON.stringify(traces));
  });

  it('wipes, when it starts, the order that a crash left in the file', async (t) => {
    const [dataDir, crashed] = [await temporaryFolder(), await temporaryFolder()];
    const ids = idsFrom(17, 16);
    await storeInOrder(await openCollector(t, { dataDir }), ids);
    await copyFile(join(dataDir, 'kith.db'), join(crashed, 'kith.db'));
    const inFile = (trace: Trace) => trace.where.startsWith('kith.db');
    assert.ok(strongest(searchForOrder(crashed, ids, {}).filter(inFile)) > 0.9);
    await openCollector(t, { dataDir: crashed });
    const after = searchForOrder(crashed, ids, {}).filter(inFile);
    assert.ok(strongest(after) < 0.4, JSON.stringify(after));
  });
});
