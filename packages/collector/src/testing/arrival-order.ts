/** One way of putting the records in an order, and how far it agrees with the order of arrival. */
export interface Trace {
  readonly where: string;
  /** Kendall's tau: 1 the order of arrival, -1 the reverse, 0 nothing to do with it. */
  readonly tau: number;
  /** How many of the records were found there. */
  readonly found: number;
}

/** A way of putting the records in an order: a text in which their ids stand in that order. */
export type Order = readonly [where: string, text: string];

/** A file as somebody sees it who reads its bytes, and the size of its pages. */
export interface RawFile {
  readonly name: string;
  readonly bytes: string;
  readonly pageSize: number;
}

/**
 * Tries to recover the order in which records arrived (`ids`): from each order that can be asked for, and from
 * where each id lies in the raw bytes of each file, over the whole file and page by page.
 */
export function tracesIn(
  ids: readonly string[],
  orders: readonly Order[],
  files: readonly RawFile[],
): Trace[] {
  const traces: Trace[] = [];
  const found = (where: string, order: readonly string[]) => {
    if (order.length > 1) traces.push({ where, tau: kendall(ids, order), found: order.length });
  };
  for (const [where, text] of orders) found(where, inOrderOfPlace(text, ids));
  for (const { name, bytes, pageSize } of files) {
    const places = allPlaces(bytes, ids);
    found(
      `${name}: first place`,
      byPlace(places, (all) => Math.min(...all)),
    );
    found(
      `${name}: last place`,
      byPlace(places, (all) => Math.max(...all)),
    );
    if (places.size > 1)
      traces.push({
        where: `${name}: inside pages`,
        tau: insidePages(places, ids, pageSize),
        found: places.size,
      });
  }
  return traces;
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

// A page that fills up front to back (or back to front, as SQLite's do) shows order among its own rows even
// where the pages themselves lie at random.
function insidePages(places: Map<string, number[]>, ids: readonly string[], pageSize: number): number {
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
