import type { StatusFile } from '@kith/core';
import type { Backend } from './backend.js';
import type { StatusStore } from './store.js';
import type { StatusTable } from './tables.js';

/** Which surveys were opened, paused or closed here, and which need a class code. */
export function createStatusStore(backend: Backend): StatusStore {
  const { db } = backend;
  const put = (instrument: string, values: Partial<Omit<StatusTable, 'instrument'>>) =>
    backend.write(
      (each) =>
        each
          .insertInto('statuses')
          .values({ body: null, closed_on: null, needs_code: 0, ...values, instrument })
          .onConflict((conflict) => conflict.column('instrument').doUpdateSet(values))
          .execute(),
      { single: true },
    );
  return {
    async find(instrument) {
      const row = await db
        .selectFrom('statuses')
        .select(['body', 'closed_on', 'needs_code'])
        .where('instrument', '=', instrument)
        .executeTakeFirst();
      return (
        row && {
          status: row.body === null ? null : (JSON.parse(row.body) as StatusFile),
          closedOn: row.closed_on,
          needsCode: row.needs_code === 1,
        }
      );
    },
    async set(instrument, { status, closedOn }) {
      await put(instrument, { body: status && JSON.stringify(status), closed_on: closedOn });
    },
    async setNeedsCode(instrument, needsCode) {
      await put(instrument, { needs_code: needsCode ? 1 : 0 });
    },
    async instruments() {
      const rows = await db.selectFrom('statuses').select('instrument').orderBy('instrument').execute();
      return rows.map((row) => row.instrument);
    },
  };
}
