import { hiddenCell, type PublishedCell } from '../protect/published.js';
import type { ReleasedMeasure } from './contract.js';
import { narrowed } from './tell-less.js';

type Change = (cell: PublishedCell) => PublishedCell;

const inCrossings = (measure: ReleasedMeasure, change: Change): ReleasedMeasure => ({
  ...measure,
  crossings: measure.crossings.map((crossing) => ({
    ...crossing,
    rows: crossing.rows.map(({ id, cells }) => ({
      id,
      cells: cells.map((group) => ({ ...group, cell: change(group.cell) })),
    })),
  })),
});

const counted: Change = (cell) => narrowed(cell, 'count');

export const withoutCrossings = (measure: ReleasedMeasure): ReleasedMeasure =>
  inCrossings(measure, () => hiddenCell);

export const withCountedCrossings = (measure: ReleasedMeasure): ReleasedMeasure =>
  inCrossings(measure, counted);

export const withCountedTables = (measure: ReleasedMeasure): ReleasedMeasure => ({
  ...measure,
  tables: measure.tables.map(({ pool, ...table }) => ({
    ...table,
    detail: 'count',
    groups: table.groups.map((group) => ({ ...group, cell: counted(group.cell) })),
    ...(pool && { pool: { ...pool, cell: counted(pool.cell) } }),
  })),
});
