import { narrowBounds, rangeIn, type Ranges, type Sum } from '../protect/bounds.js';
import { rangeOf } from '../protect/coding.js';
import { restId } from '../protect/groups.js';
import type { PublishedCell } from '../protect/published.js';
import { reduced } from '../protect/solve.js';
import { crossingId, type MeasureTally } from '../tally/tally.js';
import type { ReleasedMeasure } from './contract.js';

/** One number of people that is told or hidden, and what is true. */
interface Part {
  readonly id: string;
  readonly cell: PublishedCell;
  readonly n: number;
  /** Fewest that somebody who reads the tables must take for granted. */
  readonly least: number;
}

interface Whole {
  readonly parts: ReadonlyMap<string, Part>;
  readonly sums: readonly Sum[];
}

/**
 * What follows from all tables of a measure in one wave together: `numbers` that are hidden, `shares` that are not
 * told, or nothing. Each table is closed by itself; tables that have a margin in common can still tell more.
 */
export function audit(released: ReleasedMeasure, tally: MeasureTally): 'numbers' | 'shares' | undefined {
  if (released.all.detail === 'none') return undefined;
  const whole = wholeOf(released, tally);
  const numbers: Ranges = new Map([...whole.parts].map(([id, part]) => [id, numberOf(part)]));
  settle(numbers, whole.sums);
  const isFound = (ranges: Ranges) => (part: Part) => {
    const { low, high } = rangeIn(ranges, part.id);
    return part.n > 0 && low === high && !isEverybody(whole, part);
  };
  const parts = [...whole.parts.values()];
  if (parts.filter(({ cell }) => cell.detail === 'none').some(isFound(numbers))) return 'numbers';
  if (released.favourable.length === 0) return undefined;
  const shares: Ranges = new Map(
    parts.map((part) => [part.id, shareOf(part, rangeIn(numbers, part.id).high)]),
  );
  settle(shares, whole.sums);
  return parts.filter(({ cell }) => !('favourable' in cell)).some(isFound(shares)) ? 'shares' : undefined;
}

function wholeOf({ all, tables, crossings }: ReleasedMeasure, tally: MeasureTally): Whole {
  const parts = new Map<string, Part>([['all', { id: 'all', cell: all, n: tally.all.n, least: 1 }]]);
  const sums: Sum[] = [];
  const add = (id: string, cell: PublishedCell, n: number, least: number) => {
    parts.set(id, { id, cell, n, least });
    return id;
  };
  for (const { grouping, kind, groups, pool } of tables) {
    const truths = tally.by.get(grouping);
    const ids = groups.map(({ id, cell }) => add(`${grouping} ${id}`, cell, truths?.get(id)?.n ?? 0, 1));
    if (kind !== 'several') sums.push({ whole: 'all', parts: ids });
    if (pool === undefined) continue;
    const n = pool.groups.reduce((sum, id) => sum + (truths?.get(id)?.n ?? 0), 0);
    const own = add(`${grouping} ${restId}`, pool.cell, n, 1);
    sums.push({ whole: own, parts: pool.groups.map((id) => `${grouping} ${id}`) });
  }
  for (const { first, second, rows } of crossings) {
    const truths = tally.crossed.get(crossingId(first, second));
    const name = (row: string, column: string) => `${first} ${row} ${second} ${column}`;
    const columns = rows[0]?.cells.map(({ id }) => id) ?? [];
    for (const { id: row, cells } of rows) {
      for (const { id, cell } of cells) add(name(row, id), cell, truths?.get(row)?.get(id)?.n ?? 0, 0);
      sums.push({ whole: `${first} ${row}`, parts: columns.map((column) => name(row, column)) });
    }
    if (tables.some(({ grouping, kind }) => grouping === first && kind === 'several')) continue;
    for (const column of columns)
      sums.push({ whole: `${second} ${column}`, parts: rows.map(({ id }) => name(id, column)) });
  }
  return { parts, sums };
}

/** By bounds, by elimination, and by bounds once more. */
function settle(ranges: Ranges, sums: readonly Sum[]): void {
  narrowBounds(ranges, sums);
  const isSure = (id: string) => rangeIn(ranges, id).low === rangeIn(ranges, id).high;
  const equations = sums.map(({ whole, parts }) => {
    const terms = new Map<string, number>();
    let value = 0;
    for (const [id, factor] of [...parts.map((part) => [part, 1] as const), [whole, -1] as const])
      if (isSure(id)) value -= factor * rangeIn(ranges, id).low;
      else terms.set(id, factor);
    return { terms, value };
  });
  for (const { terms, value } of reduced(equations.filter(({ terms: open }) => open.size > 0))) {
    const [[id, factor] = ['', 1]] = terms;
    if (terms.size === 1) ranges.set(id, { low: value / factor, high: value / factor });
  }
  narrowBounds(ranges, sums);
}

function numberOf({ cell, least }: Part) {
  return cell.detail === 'none' ? { low: least, high: Infinity } : { low: cell.n, high: cell.n };
}

function shareOf({ cell }: Part, most: number) {
  if (cell.detail === 'none' || cell.detail === 'count') return { low: 0, high: most };
  if (cell.detail === 'band') return rangeOf(cell, cell.n);
  return { low: cell.favourable, high: cell.favourable };
}

/** Where a group is everybody of a whole that is told, it is that whole by another name. */
function isEverybody({ parts, sums }: Whole, { id, n }: Part): boolean {
  return sums.some(({ whole, parts: inside }) => {
    const all = parts.get(whole);
    if (all === undefined || all.n !== n || !inside.includes(id)) return false;
    return all.cell.detail !== 'none' || isEverybody({ parts, sums }, all);
  });
}
