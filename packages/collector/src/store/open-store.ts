import { sql } from 'kysely';
import { openDatabase, type Location } from './open-database.js';
import { createRecordStore } from './record-store.js';
import { createStatusStore } from './status-store.js';
import { createSettler } from './settler.js';
import type { Store, StoredRecord, StoredResponse } from './store.js';

/** Opens the store and wipes the traces of order that a crash may have left. */
export async function openStore(location: Location, onFault: (fault: unknown) => void): Promise<Store> {
  const db = await openDatabase(location);
  const rewrite = async () => {
    await sql`vacuum`.execute(db);
  };
  await rewrite();
  const settler = createSettler({ rewrite, onFault });

  return {
    responses: createRecordStore(db, 'responses', responseRow, settler.touch),
    contacts: createRecordStore(db, 'contacts', contactRow, settler.touch),
    async instruments() {
      const rows = await db.selectFrom('responses').select('instrument').distinct().execute();
      return rows.map((row) => row.instrument).sort();
    },
    statuses: createStatusStore(db),
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
