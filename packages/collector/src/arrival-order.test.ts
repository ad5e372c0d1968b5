import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCollector, type Collector } from './index.js';
import type { Trace } from './testing/arrival-order.js';
import { newGround, type Ground } from './testing/ground.js';
import { exportText, openCollector, post } from './testing/open-collector.js';
import { onPostgres } from './testing/places.js';
import { contact, response, scaleAnswer, seeded, uuidFrom } from './testing/records.js';

// By chance alone, one search in three thousand of 400 records, or of 30 classes of 16, goes past this.
const chance = 0.12;

const strongest = (traces: readonly Trace[]) => Math.max(...traces.map((trace) => Math.abs(trace.tau)));
const idsFrom = (seed: number, count: number) => {
  const random = seeded(seed);
  return Array.from({ length: count }, () => uuidFrom(random));
};
// Every record says the same, so that the search can only go by how it was stored.
const bodyFor = (responseId: string) => response({ responseId, answers: [scaleAnswer('a', 3)] });

/** A ground on which records lie as they came. */
async function wrongGround(ids: readonly string[], timed = false): Promise<Ground> {
  const ground = await newGround();
  await ground.storeWrongly(
    ids.map((id) => [id, JSON.stringify(bodyFor(id))]),
    timed,
  );
  return ground;
}

async function storeInOrder(collector: Collector, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const { status } = await post(collector, '/responses', bodyFor(id));
    assert.equal(status, 201);
  }
}

async function searchRunning(collector: Collector, ground: Ground, ids: readonly string[]) {
  return ground.search(ids, {
    csv: await exportText(collector, '/export.csv?instrument=made-up-survey'),
    json: await exportText(collector, '/export.json?instrument=made-up-survey'),
  });
}

/** Searches several small stores and averages each kind of trace over all pairs of records in it. */
async function searchClasses(
  seeds: readonly number[],
  make: (ids: readonly string[]) => Promise<Ground>,
): Promise<Trace[]> {
  const sums = new Map<string, { balance: number; pairs: number }>();
  for (const seed of seeds) {
    const ids = idsFrom(seed, 16);
    for (const { where, tau, found } of await (await make(ids)).search(ids, {})) {
      const { balance, pairs } = sums.get(where) ?? { balance: 0, pairs: 0 };
      const more = (found * (found - 1)) / 2;
      sums.set(where, { balance: balance + tau * more, pairs: pairs + more });
    }
  }
  return [...sums].map(([where, { balance, pairs }]) => ({ where, tau: balance / pairs, found: pairs }));
}

// Each takes a database of its own there.
const classes = Array.from({ length: onPostgres ? 12 : 30 }, (_, index) => 100 + index);
const chanceOfClasses = onPostgres ? 0.22 : chance;

describe('the search for the order of arrival', () => {
  it('finds it in a table that numbers its rows', async () => {
    const ids = idsFrom(7, 60);
    const traces = await (await wrongGround(ids)).search(ids, {});
    const byNumber = traces.filter(({ where }) => /by (rowid|ctid|xmin)$/.test(where));
    assert.ok(byNumber.length > 0);
    for (const { where, tau } of byNumber) assert.equal(tau, 1, where);
  });

  it('finds it in a column with the time of storing', async () => {
    const ids = idsFrom(7, 60);
    const traces = await (await wrongGround(ids, true)).search(ids, {});
    assert.equal(traces.find(({ where }) => where.endsWith('by created_at'))?.tau, 1);
  });

  it('finds it in the bytes of a file that was not rewritten', async () => {
    const traces = await searchClasses(classes.slice(0, 5), (ids) => wrongGround(ids));
    const inFile = traces.filter(({ where }) => where.startsWith('file '));
    assert.ok(strongest(inFile) > 0.9, JSON.stringify(inFile));
  });

  it('finds it in an export that follows it', async () => {
    const ids = idsFrom(7, 60);
    const traces = await (await wrongGround([])).search(ids, { csv: ids.join('\n') });
    assert.equal(strongest(traces), 1);
  });
});

describe('the collector', () => {
  it('shows nothing of the order of 400 anonymous responses a moment later, while it goes on running', async (t) => {
    const ground = await newGround();
    const collector = await openCollector(t, ground.place);
    const ids = idsFrom(11, 400);
    for (const arrived of [300, 400]) {
      await storeInOrder(collector, ids.slice(arrived === 300 ? 0 : 300, arrived));
      await (
        await ground.mark()
      )();
      const traces = await searchRunning(collector, ground, ids.slice(0, arrived));
      assert.ok(traces.length >= 8, `only ${traces.length} places searched`);
      // Where a search finds only some of the records, more goes by chance.
      const whole = traces.filter(({ found }) => found === arrived);
      const partial = traces.filter(({ found }) => found !== arrived);
      assert.ok(whole.length >= 6, JSON.stringify(traces));
      assert.ok(strongest(whole) < chance, JSON.stringify(whole));
      for (const { where, tau, found } of partial) assert.ok(Math.abs(tau) < 3 / Math.sqrt(found), where);
    }
  });

  it('shows nothing of the order in which the students of small classes answered', async () => {
    const traces = await searchClasses(classes, async (ids) => {
      const ground = await newGround();
      const collector = await createCollector({ ...ground.place });
      await storeInOrder(collector, ids);
      await collector.close();
      return ground;
    });
    assert.ok(strongest(traces) < chanceOfClasses, JSON.stringify(traces));
  });

  it('shows nothing of it where everything was rewritten between one student and the next', async () => {
    const traces = await searchClasses([60], async (ids) => {
      const ground = await newGround();
      for (const id of ids) {
        const collector = await createCollector({ ...ground.place });
        await storeInOrder(collector, [id]);
        await collector.close();
      }
      return ground;
    });
    // All records of the class, not the few of one part.
    const whole = traces.filter(({ found }) => found === 120);
    assert.ok(whole.length > 3 && strongest(whole) < 0.75, JSON.stringify(whole));
  });

  it('keeps wishes to be contacted in no order either', async (t) => {
    const ground = await newGround();
    const collector = await openCollector(t, ground.place);
    const ids = idsFrom(19, 150);
    for (const contactId of ids) await post(collector, '/contacts', contact({ contactId }));
    await (
      await ground.mark()
    )();
    const traces = await ground.search(ids, { csv: await exportText(collector, '/contacts.csv') });
    assert.ok(strongest(traces) < 0.25, JSON.stringify(traces));
  });
});
