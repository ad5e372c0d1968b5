import { type CreateTableBuilder, type Kysely, Migrator, type Migration, sql } from 'kysely';
import type { Tables } from './tables.js';

/** In the order of their names; a released one is never changed. */
export type Migrations = Readonly<Record<string, Migration>>;

type Builder = CreateTableBuilder<string>;
type Finish = (table: keyof Tables, builder: Builder) => Builder;

/**
 * The tables, alike on every database. Keys compare byte by byte on each of them. `finish` adds what one database
 * asks for, so that it does not number the rows as they arrive.
 */
export async function createTables(db: Kysely<unknown>, key: 'text' | 'text collate "C"', finish: Finish) {
  const columns = (name: keyof Tables, ...own: [string, string][]) => {
    const start = db.schema.createTable(name) as Builder;
    const full = own.reduce((builder, [column, type]) => builder.addColumn(column, sql.raw(type)), start);
    return finish(name, full).execute();
  };
  const id: [string, string] = ['id', `${key} not null primary key`];
  const text = (name: string): [string, string] => [name, 'text not null'];
  const flag = (name: string): [string, string] => [name, 'integer not null'];
  const record = [flag('test'), text('received_on'), text('body')];
  const deletion: [string, string] = ['deletion', 'text'];
  await columns('responses', id, text('instrument'), text('mode'), ...record, deletion);
  await columns('contacts', id, ...record);
  await columns(
    'statuses',
    ['instrument', `${key} not null primary key`],
    ['body', 'text'],
    ['closed_on', 'text'],
    ['needs_code', 'integer not null default 0'],
  );
  await columns('erased', ['deletion', `${key} not null primary key`], text('erased_on'));
  await columns('tokens', ['token_key', `${key} not null primary key`], text('response_id'));
  await columns('code_batches', id, text('instrument'), text('label'), text('made_on'));
  await columns('codes', ['code_key', `${key} not null primary key`], text('batch'), flag('spent'));
  await columns(
    'tallies',
    ['tally_key', `${key} not null primary key`],
    text('day'),
    text('instrument'),
    text('outcome'),
    flag('n'),
  );
  await columns('audit', id, text('day'), text('action'), ['instrument', 'text'], text('detail'));
  await db.schema.createIndex('tokens_by_response').on('tokens').column('response_id').execute();
  await db.schema.createIndex('codes_by_batch').on('codes').column('batch').execute();
}

/** The table of what was released, alike on every database. */
export async function createReleases(db: Kysely<unknown>, key: 'text' | 'text collate "C"', finish: Finish) {
  const table = db.schema
    .createTable('releases')
    .addColumn('instrument', sql.raw(`${key} not null primary key`))
    .addColumn('body', sql.raw('text not null'));
  await finish('releases', table).execute();
}

/** Brings the database to its newest layout. Rejects where that fails, with the database's reason as the cause. */
export async function migrate(db: Kysely<Tables>, migrations: Migrations): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve({ ...migrations }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined)
    throw new Error('The database could not be brought to its newest layout.', { cause: error });
}
