import { type Cell, emptyCell } from '../tally/cell.js';
import type { GroupCells } from '../tally/tally.js';
import type { Kind } from './groups.js';

/** One measure by two groupings, in one wave. */
export interface GridInWave {
  readonly all: Cell;
  readonly rows: ReadonlyMap<string, GroupCells>;
  readonly rowMargins: GroupCells;
  readonly columnMargins: GroupCells;
}

/** What lies in one row or in one column, with the margin that is told of it. */
export interface Line {
  readonly margin: 'row' | 'column';
  readonly id: string;
  readonly cells: readonly string[];
  /** Whether the cells add up to the margin: not where people are in several of them. */
  readonly adds: boolean;
}

/** The rows and columns of all waves, and which of their margins are told. */
export interface GridShape {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly lines: readonly Line[];
}

export const keyOf = (row: string, column: string): string => `${row}\u0000${column}`;

export const partsOf = (key: string): readonly [string, string] => {
  const [row = '', column = ''] = key.split('\u0000');
  return [row, column];
};

interface Hidden {
  readonly rows: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
}

export function shapeOf(
  rows: readonly string[],
  columns: readonly string[],
  kind: Kind,
  hidden: Hidden,
): GridShape {
  const lines: Line[] = [
    ...rows
      .filter((row) => !hidden.rows.has(row))
      .map((row) => ({
        margin: 'row' as const,
        id: row,
        cells: columns.map((column) => keyOf(row, column)),
        adds: true,
      })),
    ...columns
      .filter((column) => !hidden.columns.has(column))
      .map((column) => ({
        margin: 'column' as const,
        id: column,
        cells: rows.map((row) => keyOf(row, column)),
        adds: kind !== 'several',
      })),
  ];
  return { rows, columns, lines };
}

export function cellAt({ rows, all }: GridInWave, key: string): Cell {
  const [row, column] = partsOf(key);
  return rows.get(row)?.get(column) ?? emptyCell(all.points.length);
}

export function marginOf(grid: GridInWave, { margin, id }: Pick<Line, 'margin' | 'id'>): Cell {
  const margins = margin === 'row' ? grid.rowMargins : grid.columnMargins;
  return margins.get(id) ?? emptyCell(grid.all.points.length);
}
