import { randomInt } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../backend.js';
import type { Tables } from '../tables.js';
import { digits } from './layout.js';

const parts = [
  ...digits.map((digit) => ({ table: `responses_${digit}`, key: 'id' })),
  { table: 'contacts', key: 'id' },
  { table: 'codes', key: 'code_key' },
  { table: 'tokens', key: 'token_key' },
  { table: 'erased', key: 'deletion' },
];

/** One rewrite at a time in a database, by whatever collector. Any number that nobody else uses. */
const lockNumber = 8_311_046_523;

/**
 * Where a row lies, and the number of the transaction that wrote it (`xmin`), tell the order of arrival. So every
 * table is filled anew from itself in the order of random keys, each part in one transaction and all of them in
 * random order: rewriting only what changed would number the parts. Throws `RewriteBusy` where a part was held.
 */
export async function rewriteParts(db: Database): Promise<void> {
  let busy = false;
  for (const part of shuffled(parts)) busy = !(await rewritten(db, part)) || busy;
  if (busy) throw new RewriteBusy();
}

/** Somebody else is at a table, a backup for example. It is tried again. */
export class RewriteBusy extends Error {
  override readonly name = 'RewriteBusy';
}

async function rewritten(db: Database, part: (typeof parts)[number]): Promise<boolean> {
  try {
    return await db.transaction().execute((transaction) => rewrite(transaction, part));
  } catch (fault) {
    if (isHeld(fault)) return false;
    throw fault;
  }
}

async function rewrite(db: Transaction<Tables>, { table, key }: (typeof parts)[number]): Promise<boolean> {
  // Those who post wait behind this lock: it is given up soon, and held for as long as one part takes.
  await sql`set local lock_timeout = '300ms'`.execute(db);
  await sql`set local statement_timeout = '120s'`.execute(db);
  const lock = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(${lockNumber}) as mine`.execute(
    db,
  );
  if (lock.rows[0]?.mine !== true) return false;
  const [name, by] = [sql.table(table), sql.ref(key)];
  await sql`lock table ${name} in access exclusive mode`.execute(db);
  await sql`create temporary table kith_rewrite on commit drop as table ${name}`.execute(db);
  await sql`truncate ${name}`.execute(db);
  await sql`insert into ${name} select * from kith_rewrite order by ${by}`.execute(db);
  return true;
}

const isHeld = (fault: unknown) =>
  fault instanceof Error && 'code' in fault && ['55P03', '40P01'].includes(String(fault.code));

function shuffled<T>(list: readonly T[]): T[] {
  const left = [...list];
  return list.map(() => left.splice(randomInt(left.length), 1)).flat();
}
