import { sql, type Kysely } from 'kysely';
import { createReleases, createTables, type Migrations } from '../layout.js';

// Without a rowid there is no hidden counter that numbers the rows as they arrive.
const withoutRowid = sql`without rowid`;

const firstTables = {
  async up(db: Kysely<unknown>) {
    for (const table of ['responses', 'contacts', 'statuses']) {
      const own = table === 'responses' ? ', instrument text not null' : '';
      const columns =
        table === 'statuses'
          ? 'instrument text primary key not null, body text not null, closed_on text'
          : `id text primary key not null${own}, test integer not null, body text not null`;
      await sql`create table ${sql.table(table)} (${sql.raw(columns)}) ${withoutRowid}`.execute(db);
    }
  },
};

/** The tables of every database, filled from the first ones. What came before is taken as received today. */
const everyTable = {
  async up(db: Kysely<unknown>) {
    const first = ['responses', 'contacts', 'statuses'];
    for (const table of first)
      await sql`alter table ${sql.table(table)} rename to ${sql.table(`first_${table}`)}`.execute(db);
    await createTables(db, 'text', (_table, builder) => builder.modifyEnd(withoutRowid));
    await sql`insert into responses (id, instrument, mode, test, received_on, body)
      select id, instrument, body ->> '$.privacyMode', test, date(), body from first_responses`.execute(db);
    await sql`insert into contacts (id, test, received_on, body)
      select id, test, date(), body from first_contacts`.execute(db);
    await sql`insert into statuses (instrument, body, closed_on)
      select instrument, body, closed_on from first_statuses`.execute(db);
    for (const table of first) await db.schema.dropTable(`first_${table}`).execute();
  },
};

const releases = {
  up: (db: Kysely<unknown>) =>
    createReleases(db, 'text', (_table, builder) => builder.modifyEnd(withoutRowid)),
};

export const sqliteMigrations: Migrations = {
  '0001-first-tables': firstTables,
  '0002-every-table': everyTable,
  '0003-releases': releases,
};
