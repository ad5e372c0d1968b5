import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** Reads and writes by one connection, or inside one transaction. */
export type Database = Kysely<Tables>;

export interface How {
  readonly single?: boolean;
  readonly long?: boolean;
}

/** What a database must do beyond queries, which are the same for all. */
export interface Backend {
  readonly db: Database;
  /**
   * Runs the work in a transaction and resolves when it is on disk. What the work throws undoes it, and nothing
   * else. `single` says that the work is one statement; `long` gives it minutes where others are given up after
   * seconds.
   */
  write<T>(work: (db: Database) => Promise<T>, how?: How): Promise<T>;
  /** Inside a transaction: waits until every other one that has asked for this name is over. */
  alone(db: Database, name: string): Promise<void>;
  /** Rewrites what is stored so that it no longer shows the order of arrival. */
  rewrite(): Promise<void>;
  /** Whether a rewrite must be over before the first request is answered. */
  readonly rewriteFirst: boolean;
  /** Closes the database once the work under way is done. */
  close(): Promise<void>;
}
