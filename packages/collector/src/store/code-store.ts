import type { Backend, Database } from './backend.js';
import type { CodeStore } from './store.js';

/** Rows written by one statement: databases take only so many values at once. */
const rowsAtOnce = 500;

/** Class codes, by their hash. Nothing here says which response a code was spent on. */
export function createCodeStore(backend: Backend, touched: () => void): CodeStore {
  const { db } = backend;
  return {
    async add({ id, instrument, label, madeOn }, keys) {
      await backend.write(async (each) => {
        await each.insertInto('code_batches').values({ id, instrument, label, made_on: madeOn }).execute();
        for (let from = 0; from < keys.length; from += rowsAtOnce) {
          const rows = keys
            .slice(from, from + rowsAtOnce)
            .map((key) => ({ code_key: key, batch: id, spent: 0 }));
          await each.insertInto('codes').values(rows).execute();
        }
      });
      touched();
    },
    list: (instrument) => listBatches(db, instrument),
    async remove(id) {
      const isKnown = await backend.write(async (each) => {
        await each.deleteFrom('codes').where('batch', '=', id).execute();
        const done = await each.deleteFrom('code_batches').where('id', '=', id).executeTakeFirst();
        return done.numDeletedRows === 1n;
      });
      touched();
      return isKnown;
    },
  };
}

async function listBatches(db: Database, instrument: string | undefined) {
  let query = db.selectFrom('code_batches').innerJoin('codes', 'codes.batch', 'code_batches.id');
  if (instrument !== undefined) query = query.where('code_batches.instrument', '=', instrument);
  const rows = await query
    .select(({ fn }) => [
      'code_batches.id',
      'code_batches.instrument',
      'code_batches.label',
      'code_batches.made_on as madeOn',
      fn.countAll<number | string>().as('size'),
      fn.sum<number | string>('codes.spent').as('spent'),
    ])
    .groupBy(['code_batches.id', 'code_batches.instrument', 'code_batches.label', 'code_batches.made_on'])
    .orderBy('code_batches.id')
    .execute();
  return rows.map((row) => ({ ...row, size: Number(row.size), spent: Number(row.spent) }));
}
