import { timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import type { Backend, Database } from './backend.js';
import { admit } from './admit.js';
import { insertEntry } from './audit-store.js';
import { createRecordStore, eraseNoted, eraseRows, findRecord, insertRow } from './record-store.js';
import type { Admission, Erasure, Kept, ResponseStore, StoredResponse } from './store.js';
import type { ResponseTable } from './tables.js';
import { Undo } from './undo.js';

/** Responses, with the codes, tokens and secrets that they come with. */
export function createResponseStore(backend: Backend, touched: () => void): ResponseStore {
  const records = createRecordStore(backend, 'responses', toRow, touched);
  return {
    ...records,
    async keep(response, admission) {
      const alone = response.deletion === null && !admission.code && !admission.token;
      try {
        const kept = await backend.write((db) => keep(backend, db, { response, admission }), {
          single: alone,
        });
        if (kept === 'stored') touched();
        return kept;
      } catch (fault) {
        if (fault instanceof Undo) return fault.kept;
        throw fault;
      }
    },
    async erase(filter, note) {
      const work = async (db: Database) => {
        const erased = await eraseRows(db, 'responses', filter);
        if (filter.mode === undefined || filter.mode === 'confidential') await dropLooseTokens(db);
        return erased;
      };
      const erased = await eraseNoted(backend, work, note);
      touched();
      return erased;
    },
    async eraseBySecret(erasure) {
      await backend.write((db) => eraseBySecret(backend, db, erasure));
      touched();
    },
    async instruments() {
      const rows = await backend.db.selectFrom('responses').select('instrument').distinct().execute();
      return rows.map((row) => row.instrument).sort();
    },
  };
}

interface Arrival {
  readonly response: StoredResponse;
  readonly admission: Admission;
}

/**
 * Exactly once by the id: many at the same moment come to one row, because the key decides and not a look before
 * it. The key is asked before any code or token, so a response whose receipt was lost costs nothing twice, and no
 * code has to be remembered with the response that it was spent on.
 */
async function keep(backend: Backend, db: Database, { response, admission }: Arrival): Promise<Kept> {
  const { deletion } = response;
  if (deletion !== null) {
    // The erasure may come at this moment, and neither would see what the other has not finished.
    await backend.alone(db, deletion);
    if (await isErased(db, deletion)) return 'repeated';
  }
  if (!(await insertRow(db, 'responses', toRow(response)))) {
    const found = await findRecord(db, 'responses', response.id);
    if (found === undefined) throw new Error('the response was erased while it came again');
    const isSame = found.body === response.body && found.deletion === response.deletion;
    return isSame ? 'repeated' : 'id-reused';
  }
  await admit(db, response.id, admission);
  return 'stored';
}

async function isErased(db: Database, deletion: string): Promise<boolean> {
  const query = db.selectFrom('erased').select('deletion').where('deletion', '=', deletion);
  return (await query.executeTakeFirst()) !== undefined;
}

/**
 * The hash is kept whether the response is there or not: one that still waits on its device must not be stored once
 * the person has read that nothing is kept. It stands for nothing but its own secret, so nobody can keep out the
 * response of somebody else.
 */
async function eraseBySecret(backend: Backend, db: Database, erasure: Erasure): Promise<void> {
  const { id, deletion, today } = erasure;
  await backend.alone(db, deletion);
  const row = await db
    .selectFrom('responses')
    .select(['instrument', 'deletion'])
    .where('id', '=', id)
    .executeTakeFirst();
  const isNew = await rememberErased(db, deletion, today);
  // Compared with something in any case, so that the time tells nothing about which ids there are.
  const kept = row?.deletion ?? '0'.repeat(deletion.length);
  if (!timingSafeEqual(Buffer.from(kept), Buffer.from(deletion)) || row === undefined) {
    if (isNew && (await countErased(db)) > mostErased) throw new TooManyErased();
    return;
  }
  await db.deleteFrom('responses').where('id', '=', id).execute();
  await db.deleteFrom('tokens').where('response_id', '=', id).execute();
  const { instrument } = row;
  await insertEntry(db, { day: today, action: 'erased-by-device', instrument, detail: { n: 1 } });
}

/**
 * Hashes for which nothing was stored are taken up to here, some 10 MB: everybody may send them. Above, the device
 * is asked to come again, as it must not hear that the response will never be kept.
 */
const mostErased = 100_000;

class TooManyErased extends Error {
  override readonly name = 'TooManyErased';
}

async function rememberErased(db: Database, deletion: string, today: string): Promise<boolean> {
  const done = await db
    .insertInto('erased')
    .values({ deletion, erased_on: today })
    .onConflict((conflict) => conflict.column('deletion').doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}

async function countErased(db: Database): Promise<number> {
  const counted = db.selectFrom('erased').select(({ fn }) => fn.countAll<number | string>().as('n'));
  return Number((await counted.executeTakeFirstOrThrow()).n);
}

/** A person whose response was erased may answer anew. */
export function dropLooseTokens(db: Database) {
  return sql`delete from tokens where not exists
    (select 1 from responses where responses.id = tokens.response_id)`.execute(db);
}

const toRow = ({ receivedOn, test, ...response }: StoredResponse): ResponseTable => ({
  ...response,
  test: test ? 1 : 0,
  received_on: receivedOn,
});
