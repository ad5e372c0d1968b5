import type { PublishedCell, PublishedCrossing, PublishedTable } from '../protect/published.js';
import type { ReleasedMeasure } from '../release/contract.js';
import type { Cell } from '../tally/cell.js';
import type { MeasureTally } from '../tally/tally.js';
import { deduce, type Known, type Sum } from './deduce.js';

/** Something that was not told, and that the attacker found out all the same. */
export interface Find {
  readonly where: string;
  readonly what: string;
}

/** One part of a table: what is told of it, and what is true. */
interface Part {
  readonly id: string;
  readonly published: PublishedCell;
  readonly truth: Cell;
  /** In a table by one grouping, an empty group is shown as 0: a hidden one has somebody in it. */
  readonly isSomebody: boolean;
}

const mind = (cell: Cell, { favourable, values }: ReleasedMeasure): number =>
  favourable.reduce<number>((sum, value) => sum + (cell.points[values.indexOf(value)] ?? 0), 0);

/** Subtracts, adds up margins and weighs bounds, on one measure in one wave. */
export function attack(released: ReleasedMeasure, tally: MeasureTally, smallest: number): Find[] {
  if (released.all.detail === 'none') return [];
  const parts: Part[] = [{ id: 'all', published: released.all, truth: tally.all, isSomebody: true }];
  const sums: Sum[] = [];
  const finds: Find[] = [];
  for (const table of released.tables) {
    addTable(table, tally, parts, sums);
    if (table.kind === 'several') finds.push(...attackSeveral(table, released, tally, smallest));
  }
  for (const crossing of released.crossings) addCrossing(crossing, released, tally, { parts, sums });
  return [...finds, ...deduceParts(parts, sums, released, smallest)];
}

function addTable(
  { grouping, kind, groups, pool }: PublishedTable,
  tally: MeasureTally,
  parts: Part[],
  sums: Sum[],
): void {
  const truths = tally.by.get(grouping);
  const truthOf = (id: string): Cell => truths?.get(id) ?? { n: 0, points: [] };
  for (const { id, cell } of groups)
    parts.push({ id: `${grouping}:${id}`, published: cell, truth: truthOf(id), isSomebody: true });
  if (kind === 'several') return;
  sums.push({ whole: 'all', parts: groups.map(({ id }) => `${grouping}:${id}`) });
  if (pool === undefined) return;
  const inside = pool.groups.map(truthOf);
  const points = tally.all.points.map((_, point) =>
    inside.reduce((sum, cell) => sum + (cell.points[point] ?? 0), 0),
  );
  const truth = { n: inside.reduce((sum, { n }) => sum + n, 0), points };
  parts.push({ id: `${grouping}:pool`, published: pool.cell, truth, isSomebody: true });
  sums.push({ whole: `${grouping}:pool`, parts: pool.groups.map((id) => `${grouping}:${id}`) });
}

interface Board {
  readonly parts: Part[];
  readonly sums: Sum[];
}

function addCrossing(
  { first, second, rows }: PublishedCrossing,
  released: ReleasedMeasure,
  tally: MeasureTally,
  board: Board,
) {
  const truths = tally.crossed.get(`${first}*${second}`);
  const name = (row: string, column: string) => `${first}*${second}:${row}:${column}`;
  const columns = rows[0]?.cells.map(({ id }) => id) ?? [];
  for (const { id: row, cells } of rows) {
    for (const { id: column, cell } of cells)
      board.parts.push({
        id: name(row, column),
        published: cell,
        truth: truths?.get(row)?.get(column) ?? { n: 0, points: [] },
        isSomebody: false,
      });
    board.sums.push({ whole: `${first}:${row}`, parts: columns.map((column) => name(row, column)) });
  }
  const several = released.tables.some(({ grouping, kind }) => grouping === first && kind === 'several');
  if (several) return;
  for (const column of columns)
    board.sums.push({ whole: `${second}:${column}`, parts: rows.map(({ id }) => name(id, column)) });
}

function deduceParts(
  parts: readonly Part[],
  sums: readonly Sum[],
  released: ReleasedMeasure,
  smallest: number,
): Find[] {
  const numbers = new Map(parts.map((part) => [part.id, numberOf(part)]));
  deduce(numbers, sums);
  const shares = new Map(
    parts.map((part) => {
      const own = shareOf(part.published);
      const most = numbers.get(part.id)?.high ?? Infinity;
      return [part.id, { low: own.low, high: Math.min(own.high, most) }];
    }),
  );
  if (released.favourable.length > 0) deduce(shares, sums);
  const byId = new Map(parts.map((part) => [part.id, part]));
  /** Where a group is everybody of a whole that is told, it is that whole by another name. */
  const isWhole = ({ id, truth }: Part): boolean =>
    sums.some(({ whole, parts: inside }) => {
      const all = byId.get(whole);
      if (all === undefined || !inside.includes(id) || all.truth.n !== truth.n) return false;
      return all.published.detail !== 'none' || isWhole(all);
    });
  return parts.flatMap((part) => {
    if (isWhole(part)) return [];
    const judged = judge(part, { n: numbers.get(part.id), share: shares.get(part.id) }, released, smallest);
    return judged === undefined ? [] : [{ where: part.id, what: judged }];
  });
}

function numberOf({ published, isSomebody }: Part): Known {
  if (published.detail === 'none') return { low: isSomebody ? 1 : 0, high: Infinity };
  return { low: published.n, high: published.n };
}

function shareOf(published: PublishedCell): Known {
  if (published.detail === 'none') return { low: 0, high: Infinity };
  if (published.detail === 'count') return { low: 0, high: published.n };
  if (published.detail !== 'band') return { low: published.favourable, high: published.favourable };
  const { n, from, to } = published;
  const fitting = Array.from({ length: n + 1 }, (_, count) => count).filter((count) =>
    fits(count, n, from, to),
  );
  return { low: fitting[0] ?? 0, high: fitting.at(-1) ?? n };
}

/** Who knows the rules knows which band an edge belongs to. */
function fits(count: number, n: number, from: number, to: number): boolean {
  const percent = (100 * count) / n;
  if (from === 0 || to === 100 || (from === 40 && to === 60)) return percent >= from && percent <= to;
  return percent > from && percent < to;
}

interface Deduced {
  readonly n: Known | undefined;
  readonly share: Known | undefined;
}

const isSure = (known: Known | undefined): boolean => known !== undefined && known.low === known.high;

/** What is wrong with knowing this, if anything is. */
function judge(
  { published, truth, id }: Part,
  { n, share }: Deduced,
  released: ReleasedMeasure,
  smallest: number,
) {
  if (truth.n <= 0) return undefined;
  if (published.detail === 'none' && isSure(n)) return `${truth.n} people are hidden, and counted`;
  if (published.detail !== 'none' && truth.n < smallest) return `${truth.n} people are shown`;
  if (released.favourable.length === 0) return undefined;
  const favourable = mind(truth, released);
  const isOfOneMind = favourable === 0 || favourable === truth.n;
  if (isSure(share) && isOfOneMind && (truth.n < 40 || id !== 'all'))
    return `${truth.n} people are of one mind`;
  if (['none', 'count', 'band'].includes(published.detail))
    return isSure(share) ? `the share of ${truth.n} people is known` : undefined;
  if (truth.n < 20) return `the share of only ${truth.n} people is told`;
  return tellsOfNobody(published) && truth.n < 40
    ? `an answer that none of ${truth.n} people gave is told`
    : undefined;
}

function tellsOfNobody(published: PublishedCell): boolean {
  if (published.detail === 'points') return published.points.includes(0);
  return published.detail === 'thirds' && published.thirds.includes(0);
}

/** People in several groups: who is outside of one, in none, or counted twice. */
function attackSeveral(
  table: PublishedTable,
  released: ReleasedMeasure,
  { all }: MeasureTally,
  smallest: number,
): Find[] {
  const where = table.grouping;
  const shown = table.groups.filter(({ cell }) => cell.detail !== 'none');
  const numberIn = (cell: PublishedCell) => (cell.detail === 'none' ? 0 : cell.n);
  const exactIn = (cell: PublishedCell) => ('favourable' in cell ? cell.favourable : undefined);
  const everybody = exactIn(released.all);
  const few = (n: number, favourable: number | undefined, who: string): Find[] => {
    if (n > 0 && n < smallest) return [{ where, what: `${n} people ${who}` }];
    if (n <= 0 || favourable === undefined) return [];
    const isTold = n < 20 || (n < 40 && (favourable === 0 || favourable === n));
    return isTold ? [{ where, what: `the share of ${n} people ${who}` }] : [];
  };
  const outside = shown.flatMap(({ cell }) => {
    const own = exactIn(cell);
    const isNobody = numberIn(cell) === 0;
    if (isNobody) return [];
    return few(
      all.n - numberIn(cell),
      everybody === undefined || own === undefined ? undefined : everybody - own,
      'outside a group',
    );
  });
  const rest = shown.reduce((left, { cell }) => left - numberIn(cell), all.n);
  const shares = shown.filter(({ cell }) => numberIn(cell) > 0).map(({ cell }) => exactIn(cell));
  const isOpen = everybody !== undefined && shares.every((share) => share !== undefined);
  const left = isOpen ? shares.reduce((sum, share) => sum - share, everybody) : undefined;
  const sign = Math.sign(rest);
  return [
    ...outside,
    ...few(sign * rest, left === undefined ? undefined : sign * left, 'in none or in two groups'),
  ];
}
