import assert from 'node:assert/strict';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Libsql from 'libsql';
import { createCollector, type Collector } from './index.js';
import { searchForOrder, type Trace } from './testing/arrival-order.js';
import { exportText, openCollector, post, temporaryFolder } from './testing/open-collector.js';
import { bytesOf, isRewritten, rewritten } from './testing/settled-file.js';
import { response, scaleAnswer, seeded, uuidFrom } from './testing/records.js';

// By chance alone, one search in three thousand of 400 records, or of 30 classes of 16, goes past this.
const chance = 0.12;

const strongest = (traces: readonly Trace[]) => Math.max(...traces.map((trace) => Math.abs(trace.tau)));
const reversed = <T>(list: readonly T[]) => [...list].reverse();
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

async function searchRunning(collector: Collector, dataDir: string, ids: readonly string[]) {
  return searchForOrder(dataDir, ids, {
    csv: await exportText(collector, '/export.csv?instrument=made-up-survey'),
    json: await exportText(collector, '/export.json?instrument=made-up-survey'),
  });
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

describe('the check that a file was rewritten', () => {
  it('refuses a file that was only written to', async () => {
    const folder = await wrongStore('without rowid', idsFrom(7, 40));
    assert.equal(isRewritten(folder, await temporaryFolder()), false);
  });

  it('refuses a file to which two records came since it was rewritten', async () => {
    const [folder, scratch] = [await temporaryFolder(), await temporaryFolder()];
    await (await createCollector({ dataDir: folder })).close();
    assert.equal(isRewritten(folder, scratch), true);
    const db = new Libsql(join(folder, 'kith.db'));
    for (const id of ['later-in-the-alphabet', 'earlier-in-the-alphabet'])
      db.prepare('insert into responses values (?, ?, ?, ?)').run([id, 'made-up-survey', 0, '{}']);
    db.close();
    assert.equal(isRewritten(folder, scratch), false);
  });

  it('tells files apart that were written in different orders', async () => {
    const ids = idsFrom(7, 16);
    const [one, other] = [
      await wrongStore('without rowid', ids),
      await wrongStore('without rowid', reversed(ids)),
    ];
    assert.ok(!bytesOf(one).equals(bytesOf(other)));
  });
});

describe('the collector', () => {
  it('shows nothing of the order of 400 anonymous responses a moment later, while it goes on running', async (t) => {
    const [dataDir, scratch] = [await temporaryFolder(), await temporaryFolder()];
    const collector = await openCollector(t, { dataDir });
    const ids = idsFrom(11, 400);
    for (const arrived of [300, 400]) {
      await storeInOrder(collector, ids.slice(arrived === 300 ? 0 : 300, arrived));
      await rewritten(dataDir, scratch);
      const traces = await searchRunning(collector, dataDir, ids.slice(0, arrived));
      assert.ok(traces.length >= 8, `only ${traces.length} places searched`);
      assert.ok(strongest(traces) < chance, JSON.stringify(traces));
    }
  });

  it('holds the same bytes, whatever the order in which the same responses came', async (t) => {
    const [first, second, scratch] = [
      await temporaryFolder(),
      await temporaryFolder(),
      await temporaryFolder(),
    ];
    await (await createCollector({ dataDir: first })).close();
    await copyFile(join(first, 'kith.db'), join(second, 'kith.db'));
    const ids = idsFrom(12, 60);
    for (const [dataDir, order] of [[first, ids] as const, [second, reversed(ids)] as const]) {
      await storeInOrder(await openCollector(t, { dataDir }), order);
      await rewritten(dataDir, scratch);
    }
    assert.ok(bytesOf(first).equals(bytesOf(second)));
  });

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
