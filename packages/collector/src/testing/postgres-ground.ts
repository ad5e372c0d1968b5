import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { tracesIn, type Order, type RawFile } from './arrival-order.js';
import type { Ground } from './ground.js';
import { queryPostgres, withPostgres, type Ask, type Place } from './places.js';

/**
 * A database of PostgreSQL: every table by every column, by where the rows lie (`ctid`), by the number of the
 * transaction that wrote them (`xmin`) and by the number of the file, and the bytes of every file of the database.
 * The log of what is written (WAL) is no part of it: it has the order, and docs/collector.md says so.
 */
export function postgresGround(place: Place): Ground {
  return {
    place,
    search: (ids, exports) =>
      withPostgres(place, async (ask) => {
        const orders = [...(await tableOrders(ask)), ...Object.entries(exports)];
        return tracesIn(ids, orders, await filesOf(ask));
      }),
    async mark() {
      const before = await fileNumbers(place);
      return () => rewritten(place, before);
    },
    async storeWrongly(bodies, timed = false) {
      const rows = bodies.map(
        ([id, body], index) => `insert into wrong values ('${id}', '${body}', ${timed ? index : 0});`,
      );
      await withPostgres(place, async (ask) => {
        await ask('create table wrong (id text primary key, body text, created_at int)');
        // Several statements of one request would be one transaction.
        for (const row of rows) await ask(row);
      });
    },
  };
}

async function tableOrders(ask: Ask): Promise<Order[]> {
  const tables = await ask<{ name: string; columns: string[] }>(
    `select c.relname as name, array_agg(a.attname::text) as columns from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
     where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
     group by c.relname`,
  );
  const orders: Order[] = [];
  for (const { name, columns } of tables)
    for (const key of ['ctid', 'xmin', 'file', ...columns]) {
      const by = hidden[key] ?? `"${key}"`;
      const order = await ask(`select * from "${name}" t order by ${by}, ctid`);
      orders.push([`table ${name} by ${key}`, JSON.stringify(order)]);
    }
  return orders;
}

const hidden: Readonly<Record<string, string>> = {
  ctid: 'tableoid',
  xmin: 't.xmin::text::bigint',
  file: '(select relfilenode from pg_class c where c.oid = t.tableoid)',
};

async function filesOf(ask: Ask): Promise<RawFile[]> {
  await ask('checkpoint');
  const [database] = await ask<{ oid: number }>(
    'select oid::int from pg_database where datname = current_database()',
  );
  const folder = join(process.env['KITH_TEST_POSTGRES_FOLDER'] ?? '', 'base', String(database?.oid));
  const relations = await ask<{ file: string; name: string }>(
    'select relfilenode::text as file, relname as name from pg_class',
  );
  const names = new Map(relations.map(({ file, name }) => [file, name]));
  return readdirSync(folder).map((file) => ({
    name: `file of ${(names.get(file) ?? 'nothing any more').replace(/^responses_./, 'a part of responses')}`,
    bytes: readFileSync(join(folder, file)).toString('latin1'),
    pageSize: 8192,
  }));
}

async function fileNumbers(place: Place): Promise<Map<string, number>> {
  const rows = await queryPostgres<{ name: string; file: number }>(
    place,
    `select relname as name, relfilenode::int as file from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace
     and (relname like 'responses%' or relname in ('contacts', 'codes', 'tokens', 'erased'))`,
  );
  return new Map(rows.map(({ name, file }) => [name, file]));
}

async function rewritten(place: Place, before: Map<string, number>): Promise<void> {
  const end = performance.now() + 60_000;
  while (performance.now() < end) {
    const now = await fileNumbers(place);
    if ([...before].every(([name, file]) => now.get(name) !== file)) return;
    await wait(50);
  }
  throw new Error('the tables were not rewritten');
}
