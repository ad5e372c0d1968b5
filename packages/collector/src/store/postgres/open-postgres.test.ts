import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { createCollector } from '../../index.js';
import { openCollector, post, storedCount } from '../../testing/open-collector.js';
import { newPlace, onPostgres, queryPostgres } from '../../testing/places.js';
import { response, scaleAnswer, seeded, uuidFrom } from '../../testing/records.js';
import type { Tables } from '../tables.js';
import { RewriteBusy, rewriteParts } from './rewrite-parts.js';

describe('a PostgreSQL that is not there', () => {
  it('keeps the collector from starting', async () => {
    const databaseUrl = 'postgres://nobody:nothing@127.0.0.1:1/none';
    await assert.rejects(createCollector({ databaseUrl }), /layout|ECONNREFUSED/);
  });
});

if (onPostgres)
  describe('a PostgreSQL', () => {
    it('that cuts every connection is asked again, and nothing acknowledged is lost', async (t) => {
      const place = await newPlace();
      const faults: string[] = [];
      const collector = await openCollector(t, { ...place, log: (line) => faults.push(line) });
      const random = seeded(51);
      const send = () => post(collector, '/responses', response({ responseId: uuidFrom(random) }));
      assert.equal((await send()).status, 201);
      await queryPostgres(
        place,
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid()`,
      );
      let taken = 1;
      for (let tries = 0; tries < 10; tries += 1) if ((await send()).status === 201) taken += 1;
      assert.ok(taken > 8, `${taken}`);
      assert.equal(await storedCount(collector), taken);
      for (const line of faults) assert.match(line, /^kith collector: \w+$/);
    });

    it('keeps whatever was typed', async (t) => {
      const collector = await openCollector(t);
      const value = 'Ñandú 🚌 \\u0000 \u2028 ’; drop table responses';
      const typed = { ...scaleAnswer('more', 1), type: 'long-text', value } as const;
      const sent = response({ answers: [typed] });
      for (const status of [201, 200])
        assert.equal((await post(collector, '/responses', sent)).status, status);
    });

    it('goes on taking responses while somebody reads a table for long, and rewrites it afterwards', async (t) => {
      const place = await newPlace();
      const collector = await openCollector(t, place);
      const reader = new pg.Client({ connectionString: place.databaseUrl });
      await reader.connect();
      await reader.query('begin');
      await reader.query('select count(*) from responses');
      const db = new Kysely<Tables>({
        dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: place.databaseUrl }) }),
      });
      const [end, answer] = await Promise.all([
        rewriteParts(db).catch((fault: unknown) => fault),
        post(collector, '/responses', response()),
      ]);
      assert.ok(end instanceof RewriteBusy, String(end));
      assert.equal(answer.status, 201);
      await reader.query('commit');
      await reader.end();
      await rewriteParts(db);
      await db.destroy();
      assert.equal(await storedCount(collector), 1);
    });

    it('takes no samples of what was written', async (t) => {
      const place = await newPlace();
      const collector = await openCollector(t, place);
      const random = seeded(52);
      for (let sent = 0; sent < 40; sent += 1)
        await post(collector, '/responses', response({ responseId: uuidFrom(random), role: `r${sent}` }));
      await queryPostgres(place, 'analyze');
      const columns = await queryPostgres<{ attname: string }>(
        place,
        "select distinct attname::text from pg_stats where tablename like 'responses%'",
      );
      const names = columns.map(({ attname }) => attname);
      assert.ok(names.includes('instrument') && !names.includes('body'), names.join());
    });
  });
