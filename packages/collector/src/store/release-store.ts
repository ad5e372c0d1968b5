import type { Backend } from './backend.js';
import type { ReleaseStore } from './store.js';

/** What was released, one document for each survey. */
export function createReleaseStore(backend: Backend): ReleaseStore {
  const { db } = backend;
  return {
    async find(instrument) {
      const query = db.selectFrom('releases').select('body').where('instrument', '=', instrument);
      return (await query.executeTakeFirst())?.body;
    },
    replace: (instrument, before, body) =>
      before === undefined ? add(backend, { instrument, body }) : put(backend, { instrument, body }, before),
    async remove(instrument) {
      const done = await backend.write(
        (each) => each.deleteFrom('releases').where('instrument', '=', instrument).executeTakeFirst(),
        { single: true },
      );
      return done.numDeletedRows > 0n;
    },
    async instruments() {
      const rows = await db.selectFrom('releases').select('instrument').orderBy('instrument').execute();
      return rows.map((row) => row.instrument);
    },
  };
}

interface Row {
  readonly instrument: string;
  readonly body: string;
}

async function add(backend: Backend, row: Row): Promise<boolean> {
  const done = await backend.write(
    (db) =>
      db
        .insertInto('releases')
        .values(row)
        .onConflict((conflict) => conflict.column('instrument').doNothing())
        .executeTakeFirst(),
    { single: true },
  );
  return done.numInsertedOrUpdatedRows === 1n;
}

async function put(backend: Backend, { instrument, body }: Row, before: string): Promise<boolean> {
  const done = await backend.write(
    (db) =>
      db
        .updateTable('releases')
        .set({ body })
        .where('instrument', '=', instrument)
        .where('body', '=', before)
        .executeTakeFirst(),
    { single: true },
  );
  return done.numUpdatedRows === 1n;
}
