import { sql } from 'kysely';
import type { Database } from '../backend.js';

interface Job {
  readonly work: (db: Database) => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (fault: unknown) => void;
}

/** Long enough to share the price of a sync, short enough that readers get their turn. */
const largestBatch = 200;

/**
 * SQLite syncs the disk several times for each transaction. Whatever is waiting when one begins shares it, each
 * in a savepoint of its own; nobody is told before it is on disk.
 */
export function createBatches(db: Database) {
  let waiting: Job[] = [];
  let running: Promise<void> | undefined;

  function write<T>(work: (db: Database) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      waiting.push({ work, resolve: resolve as Job['resolve'], reject });
      running ??= run();
    });
  }

  async function run(): Promise<void> {
    // What was read in this turn of the event loop goes together.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      const jobs = waiting.slice(0, largestBatch);
      waiting = waiting.slice(largestBatch);
      await commit(db, jobs);
    }
    running = undefined;
  }

  return { write, idle: () => running ?? Promise.resolve() };
}

async function commit(db: Database, jobs: readonly Job[]): Promise<void> {
  try {
    const ends = await db.transaction().execute(async (transaction) => {
      const done: (() => void)[] = [];
      for (const job of jobs) done.push(await runJob(transaction, job));
      return done;
    });
    for (const end of ends) end();
  } catch (fault) {
    for (const { reject } of jobs) reject(fault);
  }
}

async function runJob(db: Database, { work, resolve, reject }: Job): Promise<() => void> {
  await sql`savepoint job`.execute(db);
  try {
    const value = await work(db);
    await sql`release job`.execute(db);
    return () => resolve(value);
  } catch (fault) {
    await sql`rollback to job`.execute(db);
    await sql`release job`.execute(db);
    return () => reject(fault);
  }
}
