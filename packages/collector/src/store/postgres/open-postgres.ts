import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Backend } from '../backend.js';
import { migrate } from '../layout.js';
import type { Tables } from '../tables.js';
import { postgresMigrations } from './layout.js';
import { rewriteParts } from './rewrite-parts.js';

export interface PostgresSettings {
  /** `postgres://user:password@host:5432/database`, with whatever else the driver reads from it. */
  readonly url: string;
  /** Connections that this process opens at most. */
  readonly connections: number;
  /** Hears of connections that broke while nobody used them; the next request opens another. */
  readonly onFault: (fault: unknown) => void;
}

// A request that waits longer has long been given up by the page, which comes again.
const timeouts = {
  connectionTimeoutMillis: 5_000,
  statement_timeout: 10_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 30_000,
};

// Nobody's page waits for it, and what is given up half-way would only have to begin again.
const takeLong = `set local statement_timeout = '10min'; set local lock_timeout = '60s'`;

/** Opens the database at its newest layout. Throws what PostgreSQL or the way to it throws. */
export async function openPostgres({ url, connections, onFault }: PostgresSettings): Promise<Backend> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    keepAlive: true,
    application_name: 'kith-collector',
    ...timeouts,
  });
  // Without a listener a connection that breaks would end the process: in use, or while nobody uses it.
  pool.on('connect', (client) => void client.on('error', onFault));
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db, postgresMigrations);
  } catch (fault) {
    await db.destroy();
    throw fault;
  }
  return {
    db,
    write: (work, { single = false, long = false } = {}) =>
      single
        ? work(db)
        : db.transaction().execute(async (transaction) => {
            if (long) await sql.raw(takeLong).execute(transaction);
            return work(transaction);
          }),
    async alone(transaction, name) {
      await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(transaction);
    },
    rewrite: () => rewriteParts(db),
    rewriteFirst: false,
    close: () => db.destroy(),
  };
}
