import type { Database } from './backend.js';
import type { Admission } from './store.js';
import { Undo } from './undo.js';

/** Spends the code and takes the token that a response came with. Throws `Undo` where it may not be stored. */
export async function admit(db: Database, responseId: string, { code, token }: Admission): Promise<void> {
  if (code) await spend(db, code.key);
  if (token && !(await takeToken(db, token.key, responseId))) {
    if (token.policy === 'first') throw new Undo('token-used');
    while (!(await replaceAnswer(db, token.key, responseId)));
  }
}

async function spend(db: Database, key: string | undefined): Promise<void> {
  if (key === undefined) throw new Undo('code-needed');
  const code = db.updateTable('codes').set({ spent: 1 }).where('code_key', '=', key).where('spent', '=', 0);
  if ((await code.executeTakeFirst()).numUpdatedRows === 1n) return;
  const known = await db.selectFrom('codes').select('spent').where('code_key', '=', key).executeTakeFirst();
  throw new Undo(known ? 'code-spent' : 'code-unknown');
}

async function takeToken(db: Database, key: string, responseId: string): Promise<boolean> {
  const done = await db
    .insertInto('tokens')
    .values({ token_key: key, response_id: responseId })
    .onConflict((conflict) => conflict.column('token_key').doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}

/** `false` where another answer came between the look and the change: then it is that one to replace. */
async function replaceAnswer(db: Database, key: string, responseId: string): Promise<boolean> {
  const query = db.selectFrom('tokens').select('response_id').where('token_key', '=', key);
  const before = await query.executeTakeFirst();
  if (before === undefined) return takeToken(db, key, responseId);
  const done = await db
    .updateTable('tokens')
    .set({ response_id: responseId })
    .where('token_key', '=', key)
    .where('response_id', '=', before.response_id)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) return false;
  await db.deleteFrom('responses').where('id', '=', before.response_id).execute();
  return true;
}
