import { insertEntry } from './audit-store.js';
import type { Backend, Database } from './backend.js';
import { pageSize, readByPages } from './read-by-pages.js';
import type { EraseNote, RecordFilter, RecordStore, StoredRecord } from './store.js';
import type { Tables } from './tables.js';

export type RecordTableName = 'responses' | 'contacts';

/** A store over one of the two record tables; `touched` is called after each change. */
export function createRecordStore<R extends StoredRecord, T extends RecordTableName>(
  backend: Backend,
  table: T,
  toRow: (record: R) => Tables[T],
  touched: () => void,
): RecordStore<R> {
  const { db } = backend;
  return {
    find: (id) => findRecord(db, table, id),
    async insert(record) {
      const isNew = await backend.write((each) => insertRow(each, table, toRow(record)), { single: true });
      if (isNew) touched();
      return isNew;
    },
    read: (filter) =>
      readByPages((after) =>
        narrowed(db.selectFrom<RecordTableName>(table), db, filter)
          .select(['id', 'body'])
          .where('id', '>', after)
          .orderBy('id')
          .limit(pageSize)
          .execute(),
      ),
    async count(filter = { test: true }) {
      const counted = narrowed(db.selectFrom<RecordTableName>(table), db, filter)
        .select(({ fn }) => fn.countAll<number | string>().as('n'))
        .executeTakeFirstOrThrow();
      return Number((await counted).n);
    },
    async erase(filter, note) {
      const erased = await eraseNoted(backend, (each) => eraseRows(each, table, filter), note);
      touched();
      return erased;
    },
  };
}

/** Erases and writes down how many, or does neither: what failed half-way can be asked for again. */
export const eraseNoted = (backend: Backend, work: (db: Database) => Promise<number>, note: EraseNote) =>
  backend.write(
    async (db) => {
      const erased = await work(db);
      const entry = note(erased);
      if (entry) await insertEntry(db, entry);
      return erased;
    },
    { long: true },
  );

export async function eraseRows(db: Database, table: RecordTableName, filter: RecordFilter): Promise<number> {
  const done = await narrowed(db.deleteFrom<RecordTableName>(table), db, filter).executeTakeFirst();
  return Number(done.numDeletedRows);
}

/** Whether the row is new; an id that is taken changes nothing. */
export async function insertRow<T extends RecordTableName>(db: Database, table: T, row: Tables[T]) {
  const done = await db
    .insertInto<RecordTableName>(table)
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}

export async function findRecord(db: Database, table: RecordTableName, id: string) {
  if (table === 'responses')
    return db.selectFrom(table).select(['body', 'deletion']).where('id', '=', id).executeTakeFirst();
  const row = await db.selectFrom(table).select('body').where('id', '=', id).executeTakeFirst();
  return row && { ...row, deletion: null };
}

interface Narrowable<Q> {
  where(column: unknown, operator: '=' | '<', value: string | number): Q;
}

function narrowed<Q>(query: Q & Narrowable<Q>, db: Database, filter: RecordFilter): Q {
  const { instrument, mode, receivedBefore, test = false } = filter;
  let narrow = query;
  const only = (name: string, operator: '=' | '<', value: string | number) => {
    narrow = narrow.where(db.dynamic.ref(name), operator, value) as Q & Narrowable<Q>;
  };
  if (instrument !== undefined) only('instrument', '=', instrument);
  if (mode !== undefined) only('mode', '=', mode);
  if (receivedBefore !== undefined) only('received_on', '<', receivedBefore);
  if (!test) only('test', '=', 0);
  return narrow;
}
