import { type Kysely, type Migration, sql } from 'kysely';

// Without a rowid there is no hidden counter that numbers the rows as they arrive.
const firstTables: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('responses')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('instrument', 'text', (column) => column.notNull())
      .addColumn('test', 'integer', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .modifyEnd(sql`without rowid`)
      .execute();
    await db.schema
      .createTable('contacts')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('test', 'integer', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .modifyEnd(sql`without rowid`)
      .execute();
    await db.schema
      .createTable('statuses')
      .addColumn('instrument', 'text', (column) => column.primaryKey().notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('closed_on', 'text')
      .modifyEnd(sql`without rowid`)
      .execute();
  },
};

/** In the order of their names; a released one is never changed. */
export const migrations: Readonly<Record<string, Migration>> = { '0001-first-tables': firstTables };
