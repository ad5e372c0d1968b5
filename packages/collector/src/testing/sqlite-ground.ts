import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { tracesIn, type Order } from './arrival-order.js';
import type { Ground } from './ground.js';
import { temporaryFolder, type Place } from './places.js';
import { rewritten } from './settled-file.js';

/** The folder of a SQLite database: every table by every column and by the hidden rowid, and every file. */
export function sqliteGround(place: Place): Ground {
  const folder = place.dataDir ?? '';
  return {
    place,
    search(ids, exports) {
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      const files = names.map((name) => ({
        name: `file ${name}`,
        bytes: readFileSync(join(folder, name)).toString('latin1'),
        pageSize: 16_384,
      }));
      const orders = [...tableOrders(join(folder, 'kith.db')), ...Object.entries(exports)];
      return Promise.resolve(tracesIn(ids, orders, files));
    },
    async mark() {
      const scratch = await temporaryFolder();
      return () => rewritten(folder, scratch);
    },
    storeWrongly: (bodies, timed = false) => {
      storeWithRowid(join(folder, 'kith.db'), bodies, timed);
      return Promise.resolve();
    },
  };
}

function storeWithRowid(path: string, bodies: readonly (readonly [string, string])[], timed: boolean): void {
  const db = new Libsql(path);
  db.pragma('page_size = 16384');
  db.pragma('synchronous = OFF');
  db.exec('create table responses (id text primary key, body text, created_at int)');
  const statement = db.prepare('insert into responses values (?, ?, ?)');
  for (const [index, [id, body]] of bodies.entries()) statement.run([id, body, timed ? index : 0]);
  db.close();
}

function tableOrders(path: string): Order[] {
  const db = new Libsql(path, { readonly: true });
  const tables = db.prepare("select name from sqlite_master where type = 'table'").all() as {
    name: string;
  }[];
  const orders: Order[] = [];
  for (const { name } of tables) {
    const columns = db.pragma(`table_info("${name}")`) as { name: string }[];
    for (const key of ['', 'rowid', ...columns.map((column) => column.name)]) {
      try {
        const query = `select * from "${name}"${key === '' ? '' : ` order by "${key}"`}`;
        const text = JSON.stringify(db.prepare(query.replace('"rowid"', 'rowid')).all());
        orders.push([`table ${name} by ${key || 'nothing'}`, text]);
      } catch (fault) {
        // A table without a rowid has no such order to try.
        if (key !== 'rowid') throw fault;
      }
    }
  }
  db.close();
  return orders;
}
