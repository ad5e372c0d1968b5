import { type Cell, without } from '../tally/cell.js';
import { narrowBounds, rangeIn, type Ranges } from './bounds.js';
import { bandOf, type Favourable, isExact, type Range, rangeOf } from './coding.js';
import { cellAt, type GridInWave, type GridShape, type Line, marginOf } from './grid.js';
import type { PublishedTable } from './published.js';

export interface GridDetailRules {
  readonly favourable: Favourable;
  readonly several: boolean;
  readonly hidden: ReadonlySet<string>;
}

/** A wave with the tables of its margins as they are published. */
export interface GridWithMargins {
  readonly grid: GridInWave;
  readonly rowTable: PublishedTable;
  readonly columnTable: PublishedTable;
}

export type GridDetail = 'share' | 'band' | 'count';

/**
 * How much all shown cells tell, in all waves: shares where everything that follows from them may be told as a
 * share; else bands, where each cell could still stand for more than one number; else how many answered.
 */
export function gridDetail(
  waves: readonly GridWithMargins[],
  shape: GridShape,
  rules: GridDetailRules,
): GridDetail {
  if (waves.every((wave) => tellsShares(wave, shape, rules))) return 'share';
  return waves.every((wave) => leavesDoubt(wave, shape, rules)) ? 'band' : 'count';
}

const isOpen = ({ detail, groups, pool }: PublishedTable): boolean =>
  detail !== 'count' && [...groups, ...(pool ? [pool] : [])].every(({ cell }) => cell.detail !== 'band');

function tellsShares(
  { grid, rowTable, columnTable }: GridWithMargins,
  { lines }: GridShape,
  rules: GridDetailRules,
) {
  const { hidden, favourable, several } = rules;
  const may = (cell: Cell) => cell.n === 0 || isExact(cell, favourable);
  if (!isOpen(rowTable) || !isOpen(columnTable)) return false;
  return lines.every((line) => {
    const shown = line.cells.filter((key) => !hidden.has(key)).map((key) => cellAt(grid, key));
    const rest = shown.reduce((left, cell) => without(left, cell), marginOf(grid, line));
    const others = several && !line.adds ? shown.map((cell) => without(marginOf(grid, line), cell)) : [];
    // Of people in several groups, what is left may be nobody in particular.
    const isNobody = several && !line.adds && rest.points.some((count) => count < 0);
    return [...shown, ...others, ...(isNobody ? [] : [rest])].every(may);
  });
}

const marginKey = ({ margin, id }: Pick<Line, 'margin' | 'id'>): string => `${margin} ${id}`;

/** Narrows what each number can be by what the others can be, and sees whether one is left with a single value. */
function leavesDoubt(
  wave: GridWithMargins,
  { lines, rows, columns }: GridShape,
  rules: GridDetailRules,
): boolean {
  const { grid } = wave;
  const ranges: Ranges = new Map();
  const watched = new Set<string>();
  for (const key of rows.flatMap((row) => columns.map((column) => `${row}\u0000${column}`))) {
    const cell = cellAt(grid, key);
    const isShown = !rules.hidden.has(key);
    ranges.set(key, isShown ? rangeOf(bandOf(cell, rules.favourable), cell.n) : { low: 0, high: cell.n });
    if (cell.n > 0) watched.add(key);
  }
  for (const line of lines) {
    const range = marginRange(wave, line, rules.favourable);
    ranges.set(marginKey(line), range);
    if (range.high > range.low) watched.add(marginKey(line));
  }
  const sums = lines
    .filter(({ adds }) => adds)
    .map((line) => ({ whole: marginKey(line), parts: line.cells }));
  for (const line of lines) if (!line.adds) narrowByComplement(ranges, grid, line);
  narrowBounds(ranges, sums);
  return [...watched].every((key) => {
    const range = ranges.get(key);
    return range !== undefined && range.high > range.low;
  });
}

function marginRange({ rowTable, columnTable }: GridWithMargins, line: Line, favourable: Favourable): Range {
  const table = line.margin === 'row' ? rowTable : columnTable;
  const cell = table.groups.find(({ id }) => id === line.id)?.cell;
  if (cell === undefined || cell.detail === 'none') return { low: 0, high: Infinity };
  if (cell.detail === 'count') return { low: 0, high: favourable.length === 0 ? 0 : cell.n };
  return cell.detail === 'band' ? rangeOf(cell, cell.n) : { low: cell.favourable, high: cell.favourable };
}

/** Of a column in which people are in several rows, each cell and those outside it make the whole. */
function narrowByComplement(ranges: Ranges, grid: GridInWave, line: Line): void {
  const margin = rangeIn(ranges, marginKey(line));
  for (const key of line.cells) {
    const range = rangeIn(ranges, key);
    const others = marginOf(grid, line).n - cellAt(grid, key).n;
    ranges.set(key, {
      low: Math.max(range.low, margin.low - others),
      high: Math.min(range.high, margin.high),
    });
  }
}
