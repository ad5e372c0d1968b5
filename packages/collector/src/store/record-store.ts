import type { Kysely } from 'kysely';
import { pageSize, readByPages } from './read-by-pages.js';
import type { RecordFilter, RecordStore, StoredRecord } from './store.js';
import type { Tables } from './tables.js';

type Name = 'responses' | 'contacts';

/** A store over one of the two record tables; `touched` is called after each change. */
export function createRecordStore<R extends StoredRecord, T extends Name>(
  db: Kysely<Tables>,
  table: T,
  toRow: (record: R) => Tables[T],
  touched: () => void,
): RecordStore<R> {
  const instrument = db.dynamic.ref('instrument');

  function readPage(filter: RecordFilter, after: string) {
    let query = db.selectFrom<Name>(table).select(['id', 'body']).where('id', '>', after);
    if (filter.instrument !== undefined) query = query.where(instrument, '=', filter.instrument);
    if (filter.test !== true) query = query.where('test', '=', 0);
    return query.orderBy('id').limit(pageSize).execute();
  }

  return {
    async find(id) {
      const row = await db.selectFrom<Name>(table).select('body').where('id', '=', id).executeTakeFirst();
      return row?.body;
    },
    async insert(record) {
      const done = await db
        .insertInto<Name>(table)
        .values(toRow(record))
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirst();
      const isNew = done.numInsertedOrUpdatedRows === 1n;
      if (isNew) touched();
      return isNew;
    },
    read: (filter) => readByPages((after) => readPage(filter, after)),
    count: () => countRows(db, table),
    async erase(filter) {
      let query = db.deleteFrom<Name>(table);
      if (filter.instrument !== undefined) query = query.where(instrument, '=', filter.instrument);
      if (filter.test !== true) query = query.where('test', '=', 0);
      const done = await query.executeTakeFirst();
      touched();
      return Number(done.numDeletedRows);
    },
  };
}

async function countRows(db: Kysely<Tables>, table: Name): Promise<number> {
  const rows = db.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('n'));
  return (await rows.executeTakeFirstOrThrow()).n;
}
