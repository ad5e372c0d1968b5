import { sql } from 'kysely';
import type { Backend } from './backend.js';
import type { TallyStore } from './store.js';

/** Numbers of requests by day, survey and outcome. */
export function createTallyStore(backend: Backend): TallyStore {
  return {
    async add(tallies) {
      // In one order for all, so that two collectors never wait for each other crosswise.
      const rows = tallies
        .map((tally) => ({
          ...tally,
          tally_key: JSON.stringify([tally.day, tally.instrument, tally.outcome]),
        }))
        .sort((a, b) => (a.tally_key < b.tally_key ? -1 : 1));
      if (rows.length === 0) return;
      await backend.write(
        (db) =>
          db
            .insertInto('tallies')
            .values(rows)
            .onConflict((conflict) =>
              conflict.column('tally_key').doUpdateSet({ n: sql`tallies.n + excluded.n` }),
            )
            .execute(),
        { single: true },
      );
    },
    list: () =>
      backend.db
        .selectFrom('tallies')
        .select(['day', 'instrument', 'outcome', 'n'])
        .orderBy('tally_key')
        .execute(),
  };
}
