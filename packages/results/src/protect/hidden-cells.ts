import { narrowBounds, rangeIn, type Ranges } from './bounds.js';
import { isSmall } from './groups.js';
import { cellAt, type GridInWave, type GridShape, type Line, marginOf, partsOf } from './grid.js';
import { type Equation, reduced } from './solve.js';

export interface GridRules {
  readonly smallest: number;
  /** Where people are in several rows. */
  readonly several: boolean;
  /** What waves that were published earlier hide. */
  readonly before: ReadonlySet<string>;
  readonly margins: boolean;
}

/**
 * The cells that are hidden in all of these waves, by `keyOf`; `undefined` where nothing of the table can be shown.
 * Empty cells are hidden like small ones, so that a row is not given away by its other cells. Then cells are hidden,
 * the smallest first, until no number and no sum of few people follows from the margins.
 */
export function hiddenCells(
  waves: readonly GridInWave[],
  shape: GridShape,
  rules: GridRules,
): ReadonlySet<string> | undefined {
  const keys = shape.rows.flatMap((row) => shape.columns.map((column) => `${row}\u0000${column}`));
  const size = new Map(keys.map((key) => [key, Math.min(...waves.map((wave) => cellAt(wave, key).n))]));
  const inLine = new Set(shape.lines.map(({ margin, id }) => `${margin} ${id}`));
  const isSeed = (key: string) => {
    const [row, column] = partsOf(key);
    if (!inLine.has(`row ${row}`) || !inLine.has(`column ${column}`)) return true;
    return (size.get(key) ?? 0) < rules.smallest || (rules.several && leavesFew(waves, key, rules.smallest));
  };
  const hidden = new Set(keys.filter((key) => rules.before.has(key) || isSeed(key)));
  if (!rules.margins) return hidden;
  const bySize = keys
    .filter((key) => !hidden.has(key))
    .sort((a, b) => (size.get(a) ?? 0) - (size.get(b) ?? 0));
  for (;;) {
    const given = givenAway(waves, shape, hidden, rules);
    if (given === undefined) return hidden;
    const visible = bySize.filter((key) => !hidden.has(key));
    const next = visible.find((key) => isBeside(key, given)) ?? visible[0];
    if (next === undefined) return undefined;
    hidden.add(next);
  }
}

/** Those of a column who are not in a row. */
const leavesFew = (waves: readonly GridInWave[], key: string, smallest: number): boolean =>
  waves.some((wave) => {
    const column = marginOf(wave, { margin: 'column', id: partsOf(key)[1] });
    return isSmall(column.n - cellAt(wave, key).n, smallest);
  });

function isBeside(key: string, given: ReadonlySet<string>): boolean {
  const [row, column] = partsOf(key);
  return [...given].some((other) => {
    const [otherRow, otherColumn] = partsOf(other);
    return row === otherRow || column === otherColumn;
  });
}

/** Cells of which a number, or a sum of few people, follows from what is shown; `undefined` where there are none. */
function givenAway(
  waves: readonly GridInWave[],
  { lines }: GridShape,
  hidden: ReadonlySet<string>,
  { smallest }: GridRules,
): ReadonlySet<string> | undefined {
  for (const wave of waves) {
    const few = lines.find((line) => isSmall(Math.abs(restOf(wave, line, hidden)), smallest));
    if (few) return new Set(few.cells);
    const equations = lines.filter(({ adds }) => adds).map((line) => equationOf(wave, line, hidden));
    const sure = surelyKnown(equations);
    const counted = [...sure].find(([, n]) => n > 0);
    if (counted) return new Set([counted[0]]);
    // What is surely nobody stands in no equation any more.
    const told = reduced(less(equations, sure)).find((equation) => tells(equation, smallest));
    if (told) return new Set(told.terms.keys());
  }
  return undefined;
}

const restOf = (wave: GridInWave, line: Line, hidden: ReadonlySet<string>): number =>
  line.cells
    .filter((key) => !hidden.has(key))
    .reduce((rest, key) => rest - cellAt(wave, key).n, marginOf(wave, line).n);

const equationOf = (wave: GridInWave, line: Line, hidden: ReadonlySet<string>): Equation => ({
  terms: new Map(line.cells.filter((key) => hidden.has(key)).map((key) => [key, 1])),
  value: restOf(wave, line, hidden),
});

/** Cells that can have one value only, since no number is below zero and none above its margin. */
function surelyKnown(equations: readonly Equation[]): ReadonlyMap<string, number> {
  const ranges: Ranges = new Map(
    equations.map(({ value }, index) => [`sum ${index}`, { low: value, high: value }]),
  );
  narrowBounds(
    ranges,
    equations.map(({ terms }, index) => ({ whole: `sum ${index}`, parts: [...terms.keys()] })),
  );
  const keys = new Set(equations.flatMap(({ terms }) => [...terms.keys()]));
  return new Map(
    [...keys].flatMap((key) => {
      const { low, high } = rangeIn(ranges, key);
      return low === high ? [[key, low] as const] : [];
    }),
  );
}

const less = (equations: readonly Equation[], known: ReadonlyMap<string, number>): Equation[] =>
  equations.map(({ terms, value }) => ({
    terms: new Map([...terms].filter(([key]) => !known.has(key))),
    value,
  }));

function tells({ terms, value }: Equation, smallest: number): boolean {
  if (terms.size === 0) return false;
  if (terms.size === 1) return value > 0;
  return [...terms.values()].every((factor) => factor > 0) && isSmall(value, smallest);
}
