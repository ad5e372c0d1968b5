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
  const bySize = keys.filter((key) => !hidden.has(key)).sort((a, b) => (size.get(a) ?? 0) - (size.get(b) ?? 0));
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
    const told = reduced(withoutZeros(equations)).find((equation) => tells(equation, smallest));
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

/** Where a sum of people is nobody, so is each part. */
function withoutZeros(equations: readonly Equation[]): readonly Equation[] {
  const zeros = new Set<string>();
  for (let before = -1; before < zeros.size; ) {
    before = zeros.size;
    for (const { terms, value } of reduced(less(equations, zeros)))
      if (value === 0 && [...terms.values()].every((factor) => factor > 0))
        for (const key of terms.keys()) zeros.add(key);
  }
  return less(equations, zeros);
}

const less = (equations: readonly Equation[], known: ReadonlySet<string>): Equation[] =>
  equations.map(({ terms, value }) => ({ terms: new Map([...terms].filter(([key]) => !known.has(key))), value }));

function tells({ terms, value }: Equation, smallest: number): boolean {
  if (terms.size === 0) return false;
  if (terms.size === 1) return value > 0;
  return [...terms.values()].every((factor) => factor > 0) && isSmall(value, smallest);
}
