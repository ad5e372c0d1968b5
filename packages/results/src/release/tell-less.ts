import { lesser, type TablePattern } from '../protect/group-table.js';
import { bandOf } from '../protect/coding.js';
import { restId } from '../protect/groups.js';
import {
  hiddenCell,
  type PublishedCell,
  type PublishedCrossing,
  type PublishedTable,
  type TableDetail,
} from '../protect/published.js';
import { keyOf } from '../protect/grid.js';
import type { GridDetail } from '../protect/grid-detail.js';

/** What tables of earlier waves hide, band and tell, together; `undefined` without any. */
export function patternBefore(tables: readonly (PublishedTable | undefined)[]): TablePattern | undefined {
  const told = tables.filter((table) => table !== undefined);
  if (told.length === 0) return undefined;
  const idsWith = (detail: PublishedCell['detail']) =>
    told.flatMap(({ groups, pool }) =>
      [...groups, ...(pool ? [pool] : [])].filter(({ cell }) => cell.detail === detail).map(({ id }) => id),
    );
  return {
    hidden: new Set([
      ...idsWith('none').filter((id) => id !== restId),
      ...told.flatMap(({ pool }) => pool?.groups ?? []),
    ]),
    banded: new Set(idsWith('band')),
    detail: told.map(({ detail }) => detail).reduce(lesser),
  };
}

/** A table of an earlier wave, by the pattern of all waves. It never tells more than it did. */
export function tellLess(table: PublishedTable, pattern: TablePattern): PublishedTable {
  const detail = lesser(table.detail, pattern.detail);
  const groups = table.groups.map(({ id, cell }) => ({
    id,
    cell:
      pattern.hidden.has(id) && !isEmpty(cell)
        ? hiddenCell
        : narrowed(cell, pattern.banded.has(id) ? 'band' : detail),
  }));
  const { pool, ...rest } = table;
  // A pool of other groups would be another crowd under the same name.
  if (pool === undefined || pool.groups.length !== pattern.hidden.size) return { ...rest, groups, detail };
  const cell = narrowed(pool.cell, pattern.banded.has(restId) ? 'band' : detail);
  return { ...rest, groups, detail, pool: { ...pool, cell } };
}

const isEmpty = (cell: PublishedCell): boolean => cell.detail === 'count' && cell.n === 0;

const order = ['none', 'count', 'band', 'share', 'thirds', 'points'] as const;

export function narrowed(cell: PublishedCell, most: TableDetail | 'band'): PublishedCell {
  if (order.indexOf(cell.detail) <= order.indexOf(most)) return cell;
  if (cell.detail === 'none') return cell;
  const { n } = cell;
  if (most === 'count' || cell.detail === 'count' || cell.detail === 'band') return { detail: 'count', n };
  const { favourable } = cell;
  if (most === 'band') return { detail: 'band', n, ...bandOfShare(favourable, n) };
  if (most === 'thirds' && cell.detail === 'points') {
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = cell.points;
    return { detail: 'thirds', n, favourable, thirds: [a + b, c, d + e] };
  }
  return { detail: 'share', n, favourable };
}

const bandOfShare = (favourable: number, n: number) => bandOf({ n, points: [favourable] }, [0]);

/** The cells that crossings of earlier waves hide, and the least that they tell. */
export function crossingBefore(crossings: readonly (PublishedCrossing | undefined)[]) {
  const told = crossings.filter((crossing) => crossing !== undefined);
  const hidden = new Set<string>();
  let least: GridDetail = 'share';
  for (const { rows } of told)
    for (const { id, cells } of rows)
      for (const { id: column, cell } of cells) {
        if (cell.detail === 'none') hidden.add(keyOf(id, column));
        else if (cell.detail === 'count') least = 'count';
        else if (cell.detail === 'band' && least === 'share') least = 'band';
      }
  return { hidden, least };
}

export function tellLessOfCrossing(
  crossing: PublishedCrossing,
  hidden: ReadonlySet<string>,
  detail: GridDetail,
): PublishedCrossing {
  const rows = crossing.rows.map(({ id, cells }) => ({
    id,
    cells: cells.map(({ id: column, cell }) => ({
      id: column,
      cell: hidden.has(keyOf(id, column)) ? hiddenCell : narrowed(cell, detail),
    })),
  }));
  return { ...crossing, rows };
}
