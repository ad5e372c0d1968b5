import { type Favourable, publish } from '../protect/coding.js';
import { cellAt, type GridInWave, keyOf, shapeOf, type GridShape } from '../protect/grid.js';
import { gridDetail, type GridDetail, type GridWithMargins } from '../protect/grid-detail.js';
import { hiddenCells } from '../protect/hidden-cells.js';
import { hiddenCell, type PublishedCrossing } from '../protect/published.js';
import type { Cell } from '../tally/cell.js';
import { crossingId, type MeasureTally } from '../tally/tally.js';
import type { ReleasedMeasure } from './contract.js';
import type { MeasureRules, ProtectedTables } from './protect-measure.js';
import { crossingBefore, tellLessOfCrossing } from './tell-less.js';

interface CrossingRules extends MeasureRules {
  readonly favourable: Favourable;
  readonly tables: readonly ProtectedTables[];
}

interface ProtectedCrossings {
  readonly fresh: readonly (PublishedCrossing | undefined)[];
  readonly old: readonly (PublishedCrossing | undefined)[];
}

type Tallies = readonly (MeasureTally | undefined)[];

/** One measure by two groupings, over all waves. */
export function protectCrossing(
  [first, second]: readonly [string, string],
  rules: CrossingRules,
  tallies: Tallies,
  old: readonly (ReleasedMeasure | undefined)[],
): ProtectedCrossings {
  const [rowTables, columnTables] = [first, second].map((id) =>
    rules.tables.find(({ grouping }) => grouping.id === id),
  );
  if (!rowTables || !columnTables) return { fresh: [], old: [] };
  const oldOnes = old.map((wave) =>
    wave?.crossings.find((each) => each.first === first && each.second === second),
  );
  const waves = tallies.map((tally, index): GridWithMargins | undefined => {
    const [rowTable, columnTable] = [rowTables.fresh[index], columnTables.fresh[index]];
    const isTold = tally !== undefined && tally.all.n >= rules.plan.smallest;
    return isTold && rowTable && columnTable
      ? { grid: gridOf(tally, first, second), rowTable, columnTable }
      : undefined;
  });
  const before = crossingBefore(rules.on.sameInWaves ? oldOnes : []);
  const decide = (some: readonly (GridWithMargins | undefined)[], index: number): Decision =>
    decided(
      some.filter((wave) => wave !== undefined),
      { rules, before, rowTables, columnTables, index },
    );
  const together = decide(waves, 0);
  const fresh = waves.map((wave, index) => {
    if (wave === undefined) return undefined;
    return published(wave, { first, second }, rules, rules.on.sameInWaves ? together : decide([wave], index));
  });
  if (!rules.on.sameInWaves) return { fresh, old: oldOnes };
  const all = new Set([...together.hidden, ...before.hidden]);
  return { fresh, old: oldOnes.map((each) => each && tellLessOfCrossing(each, all, together.detail)) };
}

const gridOf = (tally: MeasureTally, first: string, second: string): GridInWave => ({
  all: tally.all,
  rows: tally.crossed.get(crossingId(first, second)) ?? new Map(),
  rowMargins: tally.by.get(first) ?? new Map<string, Cell>(),
  columnMargins: tally.by.get(second) ?? new Map<string, Cell>(),
});

interface Decision {
  readonly shape: GridShape;
  readonly hidden: ReadonlySet<string>;
  readonly detail: GridDetail;
}

interface Ground {
  readonly rules: CrossingRules;
  readonly before: ReturnType<typeof crossingBefore>;
  readonly rowTables: ProtectedTables;
  readonly columnTables: ProtectedTables;
  /** Whose pattern holds for the margins: the same one in all waves. */
  readonly index: number;
}

function decided(waves: readonly GridWithMargins[], ground: Ground): Decision {
  const { rules, before, rowTables, columnTables, index } = ground;
  const { plan, on, favourable } = rules;
  const ids = (pick: (wave: GridWithMargins) => GridWithMargins['rowTable']) => [
    ...new Set(waves.flatMap((wave) => pick(wave).groups.map(({ id }) => id))),
  ];
  const { kind } = rowTables.grouping;
  const none: ReadonlySet<string> = new Set();
  const shape = shapeOf(
    ids((wave) => wave.rowTable),
    ids((wave) => wave.columnTable),
    kind,
    {
      rows: rowTables.patterns[index]?.hidden ?? none,
      columns: columnTables.patterns[index]?.hidden ?? none,
    },
  );
  const everything = new Set(shape.rows.flatMap((row) => shape.columns.map((column) => keyOf(row, column))));
  const several = kind === 'several';
  const hidden = hiddenCells(
    waves.map(({ grid }) => grid),
    shape,
    { smallest: plan.smallest, several, before: before.hidden, margins: on.margins },
  );
  if (hidden === undefined) return { shape, hidden: everything, detail: 'count' };
  if (favourable.length === 0) return { shape, hidden, detail: 'count' };
  if (!on.bands) return { shape, hidden, detail: 'share' };
  const detail = gridDetail(waves, shape, { favourable, several, hidden });
  return { shape, hidden, detail: least(detail, before.least) };
}

const ladder: readonly GridDetail[] = ['count', 'band', 'share'];
const least = (a: GridDetail, b: GridDetail): GridDetail => (ladder.indexOf(a) < ladder.indexOf(b) ? a : b);

function published(
  { grid }: GridWithMargins,
  names: { readonly first: string; readonly second: string },
  { favourable }: CrossingRules,
  { shape, hidden, detail }: Decision,
): PublishedCrossing {
  const rows = shape.rows.map((row) => ({
    id: row,
    cells: shape.columns.map((column) => {
      const key = keyOf(row, column);
      return {
        id: column,
        cell: hidden.has(key) ? hiddenCell : publish(cellAt(grid, key), detail, favourable),
      };
    }),
  }));
  return { ...names, rows };
}
