import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import Libsql from 'libsql';
import { migrations } from './migrations.js';
import type { Tables } from './tables.js';

// A write-ahead log would keep the rows in the order of their arrival; a rollback journal goes with each
// commit. `extra` also syncs the folder, so an acknowledged record outlives the process and the power.
// Pages of 16 KiB hold several records whole instead of spilling each into pages of its own.
const settings = [
  'page_size = 16384',
  'journal_mode = DELETE',
  'synchronous = EXTRA',
  'secure_delete = ON',
  'temp_store = MEMORY',
  'auto_vacuum = NONE',
  'busy_timeout = 5000',
];

export interface Location {
  readonly dataDir?: string | undefined;
  readonly database?: string | undefined;
}

/** Opens the database, made where it is missing, at the newest layout. Throws what the database throws. */
export async function openDatabase(location: Location): Promise<Kysely<Tables>> {
  const path = location.database ?? join(location.dataDir ?? '.', 'kith.db');
  if (path !== ':memory:') makePrivateFile(path);
  const connection = new Libsql(path);
  for (const setting of settings) connection.pragma(setting);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: connection }) });
  const provider = { getMigrations: () => Promise.resolve({ ...migrations }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) {
    await db.destroy();
    throw new Error('The database could not be brought to its newest layout.', { cause: error });
  }
  return db;
}

function makePrivateFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
}
