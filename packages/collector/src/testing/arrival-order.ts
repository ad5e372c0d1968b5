import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';

/** One way of putting the records in an order, and how far it agrees with the order of arrival. */
export interface Trace {
  readonly where: string;
  /** Kendall's tau: 1 the order of arrival, -1 the reverse, 0 nothing to do with it. */
  readonly tau: number;
}

/**
 * Tries to recover the order in which records arrived (`ids`) as somebody would who holds a copy of the data
 * folder and the exports: from every table by every column and by the hidden rowid, from each export, and from
 * where each id lies in the raw bytes of each file, over the whole file and page by page.
 */
export function searchForOrder(
  folder: string,
  ids: readonly string[],
  exports: Readonly<Record<string, string>>,
): Trace[] {
  const traces: Trace[] = [];
  const found = (where: string, order: readonly string[]) => {
    if (order.length > 1) traces.push({ where, tau: kendall(ids, order) });
  };
  for (const [name, text] of Object.entries(exports)) found(`export ${name}`, inOrderOfPlace(text, ids));
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const bytes = readFileSync(join(folder, file)).toString('latin1');
    const places = allPlaces(bytes, ids);
    found(
      `${file}: first place`,
      byPlace(places, (all) => Math.min(...all)),
    );
    found(
      `${file}: last place`,
      byPlace(places, (all) => Math.max(...all)),
    );
    if (places.size > 1) traces.push({ where: `${file}: inside pages`, tau: insidePages(places, ids) });
  }
  for (const [where, order] of tableOrders(join(folder, 'kith.db'), ids)) found(where, order);
  return traces;
}

function tableOrders(path: string, ids: readonly string[]): [string, string[]][] {
  const db = new Libsql(path, { readonly: true });
  const tables = db.prepare("select name from sqlite_master where type = 'table'").all() as {
    name: string;
  }[];
  const orders: [string, string[]][] = [];
  for (const { name } of tables) {
    const columns = db.pragma(`table_info("${name}")`) as { name: string }[];
    for (const key of ['', 'rowid', ...columns.map((column) => column.name)]) {
      try {
        const query = `select * from "${name}"${key === '' ? '' : ` order by "${key}"`}`;
        const text = JSON.stringify(db.prepare(query.replace('"rowid"', 'rowid')).all());
        orders.push([`table ${name} by ${key || 'nothing'}`, inOrderOfPlace(text, ids)]);
      } catch (fault) {
        // A table without a rowid has no such order to try.
        if (key !== 'rowid') throw fault;
      }
    }
  }
  db.close();
  return orders;
}

function allPlaces(text: string, ids: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const id of ids) {
    const found: number[] = [];
    for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) found.push(at);
    if (found.length > 0) places.set(id, found);
  }
  return places;
}

function byPlace(places: Map<string, number[]>, pick: (all: number[]) => number): string[] {
  return [...places].sort(([, a], [, b]) => pick(a) - pick(b)).map(([id]) => id);
}

const inOrderOfPlace = (text: string, ids: readonly string[]): string[] =>
  byPlace(allPlaces(text, ids), (all) => Math.min(...all));

const pageSize = 16_384;

// A page that fills up front to back (or back to front, as SQLite's do) shows order among its own rows even
// where the pages themselves lie at random.
function insidePages(places: Map<string, number[]>, ids: readonly string[]): number {
  const pages = new Map<number, string[]>();
  const order = byPlace(places, (all) => Math.min(...all));
  for (const id of order) {
    const page = Math.floor(Math.min(...(places.get(id) ?? [])) / pageSize);
    pages.set(page, [...(pages.get(page) ?? []), id]);
  }
  const rank = new Map(ids.map((id, index) => [id, index]));
  const balances = [...pages.values()].map((page) => agreement(page.map((id) => rank.get(id) ?? 0)));
  const pairs = balances.reduce((sum, balance) => sum + balance.pairs, 0);
  return pairs === 0 ? 0 : balances.reduce((sum, balance) => sum + balance.balance, 0) / pairs;
}

function kendall(arrival: readonly string[], order: readonly string[]): number {
  const rank = new Map(arrival.map((id, index) => [id, index]));
  const { balance, pairs } = agreement(order.map((id) => rank.get(id) ?? 0));
  return balance / pairs;
}

function agreement(ranks: readonly number[]): { balance: number; pairs: number } {
  let balance = 0;
  for (const [index, rank] of ranks.entries()) {
    for (const later of ranks.slice(index + 1)) balance += Math.sign(later - rank);
  }
  return { balance, pairs: (ranks.length * (ranks.length - 1)) / 2 };
}
