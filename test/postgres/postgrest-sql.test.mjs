import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { findAdapter } from '@kith/delivery';
import { addFurtherAdapters } from '@kith/delivery/adapters';
import pg from 'pg';
import { brokenClauses } from '../adapters/contract.mjs';
import { createPostgrest } from '../adapters/receivers/postgrest.mjs';
import { responseWith } from '../adapters/records.mjs';
import { startPostgres } from './start-postgres.mjs';

const shipped = readFileSync(
  new URL('../../packages/delivery/receivers/postgrest.sql', import.meta.url),
  'utf8',
);
const idColumns = { kith_responses: 'response_id', kith_contacts: 'contact_id' };

/** What PostgREST makes of a POST of one object with these two members; `conflict` is what the header would add. */
const insertOf = (table, conflict = '') => {
  const id = idColumns[table];
  return `WITH pgrst_source AS (INSERT INTO "public"."${table}"("${id}", "record")
    SELECT pgrst_body."${id}", pgrst_body."record"
    FROM json_to_record($1::json) AS pgrst_body("${id}" uuid, "record" jsonb) ${conflict} RETURNING 1)
    SELECT count(*) FROM pgrst_source`;
};

const code = (expected) => (error) => {
  assert.equal(error.code, expected);
  return true;
};

/** A pool says that it has ended while its connections are still saying goodbye, and a server that stops cuts them off. */
async function everybodyLeft(url) {
  const last = new pg.Client({ connectionString: url });
  await last.connect();
  const others = `select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`;
  for (const end = Date.now() + 10_000; (await last.query(others)).rowCount > 0;) {
    assert.ok(Date.now() < end, 'connections stay open');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await last.end();
}

describe('the SQL that Kith ships for PostgREST, on a PostgreSQL', () => {
  let postgres, pool;
  let count = 0;
  const databases = [];

  /** A database with the shipped SQL in it. `null` for none. */
  async function open(sql = shipped) {
    count += 1;
    const own = new pg.Pool({ connectionString: await postgres.createDatabase(`kith_${count}`), max: 4 });
    databases.push(own);
    // Supabase has roles with all rights to new tables.
    await own.query('alter default privileges in schema public grant all on tables to anon, authenticated');
    await own.query(sql);
    return own;
  }

  /** As PostgREST: in a transaction of its own, as the role for strangers. */
  async function asStranger(own, sql, values) {
    const client = await own.connect();
    try {
      await client.query('begin');
      await client.query('set local role anon');
      const result = await client.query(sql, values);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }

  const rowOf = (record) => JSON.stringify({ response_id: record.responseId, record });
  const handIn = (own, record) => asStranger(own, insertOf('kith_responses'), [rowOf(record)]);

  before(async () => {
    postgres = await startPostgres();
    const first = new pg.Client({ connectionString: postgres.url });
    await first.connect();
    await first.query('create role anon nologin; create role authenticated nologin');
    await first.end();
    pool = await open();
  });

  after(async () => {
    await Promise.all(databases.map((own) => own.end()));
    if (postgres) await everybodyLeft(postgres.url);
    await postgres?.stop();
  });

  it('can be run twice', async () => {
    await pool.query(shipped);
  });

  it('a stranger adds a row, and cannot read, count, change or delete any', async () => {
    const record = responseWith();
    await handIn(pool, record);
    for (const sql of [
      'select * from kith_responses',
      'select count(*) from kith_responses',
      'select response_id from kith_responses',
      `update kith_responses set record = '{}'`,
      'delete from kith_responses',
      'truncate kith_responses',
      'select * from kith_contacts',
    ])
      await assert.rejects(asStranger(pool, sql), code('42501'), sql);
    const { rows } = await pool.query('select record from kith_responses where response_id = $1', [
      record.responseId,
    ]);
    assert.deepEqual(rows[0].record, record);
  });

  it('nor can one who is signed in', async () => {
    const client = await pool.connect();
    try {
      await client.query('set role authenticated');
      for (const sql of ['select * from kith_responses', 'delete from kith_contacts'])
        await assert.rejects(client.query(sql), code('42501'), sql);
    } finally {
      await client.query('reset role');
      client.release();
    }
  });

  it('an id is taken once: the copy is a conflict, and what was first stays', async () => {
    const record = responseWith();
    await handIn(pool, record);
    await assert.rejects(handIn(pool, record), code('23505'));
    await assert.rejects(handIn(pool, { ...record, locale: 'es' }), code('23505'));
  });

  it('what is no record is not taken', async () => {
    const record = responseWith();
    for (const wrong of [
      { ...record, schema: 'x' },
      { ...record, responseId: randomUUID() },
      { responseId: record.responseId },
    ])
      await assert.rejects(
        asStranger(pool, insertOf('kith_responses'), [
          JSON.stringify({ response_id: record.responseId, record: wrong }),
        ]),
        code('23514'),
      );
  });

  it('a request to ignore copies would be refused, which is why the adapter does not make it', async () => {
    const conflict = 'ON CONFLICT("response_id") DO NOTHING';
    await assert.rejects(
      asStranger(pool, insertOf('kith_responses', conflict), [rowOf(responseWith())]),
      code('42501'),
    );
  });

  it('without taking back what Supabase grants, the last two would not hold: the tests notice', async () => {
    const open_ = await open(
      shipped
        .replace(/revoke all[^;]*from public, anon;/, '')
        .replace(/alter table[^;]*enable row level security;/g, ''),
    );
    await handIn(open_, responseWith());
    assert.equal((await asStranger(open_, 'select * from kith_responses')).rowCount, 1);
  });

  it('the adapter keeps to the contract in front of it', async () => {
    addFurtherAdapters();
    const { capabilities } = findAdapter('postgrest', {}, 'anonymous');
    // Each visit has a table of its own, as one receiver each in the other tests.
    const receiver = () => {
      const fresh = open();
      return createPostgrest({
        insert: async (table, row) => asStranger(await fresh, insertOf(table), [JSON.stringify(row)]),
        rows: async (table) => (await (await fresh).query(`select record from ${table}`)).rows,
      });
    };
    assert.deepEqual(await brokenClauses({ adapter: 'postgrest', options: {}, receiver }, capabilities), []);
  });
});
