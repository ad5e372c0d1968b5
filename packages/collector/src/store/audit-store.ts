import { randomUUID } from 'node:crypto';
import type { Backend } from './backend.js';
import type { AuditStore } from './store.js';

/** What was done, by day. Within a day the order is that of random ids. */
export function createAuditStore(backend: Backend): AuditStore {
  return {
    async add({ day, action, instrument = null, detail = {} }) {
      const row = { id: randomUUID(), day, action, instrument, detail: JSON.stringify(detail) };
      await backend.write((db) => db.insertInto('audit').values(row).execute(), { single: true });
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
