import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, sql, SqliteDialect } from 'kysely';
import Libsql from 'libsql';
import type { Backend } from '../backend.js';
import { migrate } from '../layout.js';
import type { Tables } from '../tables.js';
import { createBatches } from './batches.js';
import { sqliteMigrations } from './layout.js';

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

/** Opens the file, or `:memory:`; made where it is missing, at the newest layout. Throws what SQLite throws. */
export async function openSqlite(path: string): Promise<Backend> {
  if (path !== ':memory:') makePrivateFile(path);
  const connection = new Libsql(path);
  for (const setting of settings) connection.pragma(setting);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: connection }) });
  try {
    await migrate(db, sqliteMigrations);
  } catch (fault) {
    await db.destroy();
    throw fault;
  }
  const batches = createBatches(db);
  return {
    db,
    write: batches.write,
    // Writes come one after the other.
    alone: () => Promise.resolve(),
    async rewrite() {
      await sql`vacuum`.execute(db);
    },
    rewriteFirst: true,
    async close() {
      await batches.idle();
      await db.destroy();
    },
  };
}

function makePrivateFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
}
