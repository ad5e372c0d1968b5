import type { StatusFile } from '@kith/core';
import { sql } from 'kysely';
import { openDatabase, type Location } from './open-database.js';
import { createRecordStore } from './record-store.js';
import { createSettler } from './settler.js';
import type { Store, StoredRecord, StoredResponse } from './store.js';

/** Opens the store and wipes the traces of order that a crash may have left. */
export async function openStore(location: Location, onFault: (fault: unknown) => void): Promise<Store> {
  const db = await openDatabase(location);
  const rewrite = async () => void (await sql`vacuum`.execute(db));
  await rewrite();
  const settler = createSettler({ rewrite, onFault });

  return {
    responses: createRecordStore(db, 'responses', responseRow, settler.touch),
    contacts: createRecordStore(db, 'contacts', contactRow, settler.touch),
    async instruments() {
      const rows = await db.selectFrom('responses').select('instrument').distinct().execute();
      return rows.map((row) => row.instrument).sort();
    },
    async status(instrument) {
      const row = await db
        .selectFrom('statuses')
        .select(['body', 'closed_on'])
        .where('instrument', '=', instrument)
        .executeTakeFirst();
      return row && { status: JSON.parse(row.body) as StatusFile, closedOn: row.closed_on };
    },
    async setStatus(instrument, { status, closedOn }) {
      const values = { body: JSON.stringify(status), closed_on: closedOn };
      await db
        .insertInto('statuses')
        .values({ instrument, ...values })
        .onConflict((conflict) => conflict.column('instrument').doUpdateSet(values))
        .execute();
    },
    settle: settler.settle,
    async close() {
      settler.stop();
      try {
        await settler.settle();
      } finally {
        await db.destroy();
      }
    },
  };
}

const contactRow = ({ id, test, body }: StoredRecord) => ({ id, test: test ? 1 : 0, body });

const responseRow = (response: StoredResponse) => ({
  ...contactRow(response),
  instrument: response.instrument,
});
