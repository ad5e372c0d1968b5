import { type Kysely, sql } from 'kysely';
import { createReleases, createTables, type Migrations } from '../layout.js';

/** Responses lie in sixteen parts, by the first digit of their random id, so that one at a time is rewritten. */
export const digits = Array.from('0123456789abcdef');

async function firstTables(db: Kysely<unknown>): Promise<void> {
  await createTables(db, 'text collate "C"', (table, builder) =>
    table === 'responses' ? builder.modifyEnd(sql`partition by range (id)`) : builder,
  );
  for (const [index, digit] of digits.entries()) {
    const from = index === 0 ? 'minvalue' : `'${digit}'`;
    const to = index === digits.length - 1 ? 'maxvalue' : `'${digits[index + 1] ?? ''}'`;
    const part = `responses_${digit}`;
    await sql
      .raw(`create table ${part} partition of responses for values from (${from}) to (${to})`)
      .execute(db);
    await sql.raw(noSamples(part)).execute(db);
  }
  for (const table of ['responses', 'contacts']) await sql.raw(noSamples(table)).execute(db);
}

// The planner's statistics are samples of what is stored: they would keep words that were erased since.
const noSamples = (table: string) => `alter table ${table} alter column body set statistics 0`;

const releases = {
  up: (db: Kysely<unknown>) => createReleases(db, 'text collate "C"', (_table, builder) => builder),
};

export const postgresMigrations: Migrations = {
  '0001-first-tables': { up: firstTables },
  '0002-releases': releases,
};
