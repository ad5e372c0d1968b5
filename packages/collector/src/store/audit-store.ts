import { randomUUID } from 'node:crypto';
import type { Backend, Database } from './backend.js';
import type { AuditEntry, AuditStore } from './store.js';

/** What was done, by day. Within a day the order is that of random ids. */
export function createAuditStore(backend: Backend): AuditStore {
  return {
    async add(entry) {
      await backend.write((db) => insertEntry(db, entry), { single: true });
    },
    async list() {
      const rows = await backend.db.selectFrom('audit').selectAll().orderBy('day').orderBy('id').execute();
      return rows.map(({ day, action, instrument, detail }) => ({
        day,
        action,
        ...(instrument !== null && { instrument }),
        detail: JSON.parse(detail) as Record<string, unknown>,
      }));
    },
  };
}

/** The same inside the transaction that does what it tells of. */
export async function insertEntry(db: Database, entry: AuditEntry): Promise<void> {
  const { day, action, instrument = null, detail = {} } = entry;
  const row = { id: randomUUID(), day, action, instrument, detail: JSON.stringify(detail) };
  await db.insertInto('audit').values(row).execute();
}
