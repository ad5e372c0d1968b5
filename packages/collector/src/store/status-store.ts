import type { StatusFile } from '@kith/core';
import type { Kysely } from 'kysely';
import type { StatusStore } from './store.js';
import type { Tables } from './tables.js';

/** Which surveys were opened, paused or closed here. */
export function createStatusStore(db: Kysely<Tables>): StatusStore {
  return {
    async find(instrument) {
      const row = await db
        .selectFrom('statuses')
        .select(['body', 'closed_on'])
        .where('instrument', '=', instrument)
        .executeTakeFirst();
      return row && { status: JSON.parse(row.body) as StatusFile, closedOn: row.closed_on };
    },
    async set(instrument, { status, closedOn }) {
      const values = { body: JSON.stringify(status), closed_on: closedOn };
      await db
        .insertInto('statuses')
        .values({ instrument, ...values })
        .onConflict((conflict) => conflict.column('instrument').doUpdateSet(values))
        .execute();
    },
  };
}
