import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../backend.js';
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
  let left = shuffled(parts);
  for (let round = 0; left.length > 0; round += 1) {
    if (round === rounds) throw new RewriteBusy();
    if (round > 0) await wait(pauseBetweenRounds);
    const held = [];
    for (const part of left) if (!(await rewritten(db, part))) held.push(part);
    left = held;
  }
}

const rounds = 4;
const pauseBetweenRounds = 250;

/** Somebody else is at a table, a backup for example. It is tried again. */
export class RewriteBusy extends Error {
  override readonly name = 'RewriteBusy';
}

function rewritten(db: Database, part: (typeof parts)[number]): Promise<boolean> {
  return db.connection().execute(async (connection) => {
    try {
      await sql.raw(rewriteOf(part)).execute(connection);
      return true;
    } catch (fault) {
      await sql`rollback`.execute(connection).catch(() => undefined);
      if (isHeld(fault)) return false;
      throw fault;
    }
  });
}

/**
 * One request for all of it: those who post wait behind the lock, so it is given up soon, and held for as long as
 * one part takes and not for as long as the way to the database.
 */
const rewriteOf = ({ table, key }: (typeof parts)[number]) => `begin;
  set local lock_timeout = '300ms';
  set local statement_timeout = '120s';
  select pg_advisory_xact_lock(${lockNumber});
  lock table ${table} in access exclusive mode;
  create temporary table kith_rewrite on commit drop as table ${table};
  truncate ${table};
  insert into ${table} select * from kith_rewrite order by ${key};
  commit`;

const isHeld = (fault: unknown) =>
  fault instanceof Error && 'code' in fault && ['55P03', '40P01'].includes(String(fault.code));

function shuffled<T>(list: readonly T[]): T[] {
  const left = [...list];
  return list.map(() => left.splice(randomInt(left.length), 1)).flat();
}
