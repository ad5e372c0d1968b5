import { type Cell, without } from '../tally/cell.js';
import { bandOf, type Favourable, favourableIn, isExact, publishAll, type Range, rangeOf } from './coding.js';
import { grow } from './grow.js';
import { bySize, type GroupsInWave, type Kind, restId, restOf } from './groups.js';
import type { Protections } from './protections.js';

export interface BandingRules {
  readonly kind: Kind;
  readonly hidden: ReadonlySet<string>;
  readonly favourable: Favourable;
  readonly smallest: number;
  readonly before: ReadonlySet<string>;
  readonly on: Protections;
}

/** What is told of one wave: the shown groups, and the rest as one. */
interface Units {
  readonly all: Cell;
  readonly units: ReadonlyMap<string, Cell>;
}

const fewestTogether = 20;

/**
 * The shown groups, and `restId`, that are shown as bands in all of these waves; `undefined` where even that would
 * tell too much, so that only numbers of answers can be shown. Bands are closed against subtraction like hidden
 * groups: at least two, together large enough, and each could still stand for more than one number.
 */
export function bandedGroups(waves: readonly GroupsInWave[], rules: BandingRules): Set<string> | undefined {
  const { on, before } = rules;
  if (!on.bands) return new Set();
  const all = waves.map((wave) => unitsOf(wave, rules.hidden));
  const ids = unitIds(waves, rules.hidden);
  const seeds = ids.filter((id) => before.has(id) || all.some((wave) => !isTold(wave, id, rules)));
  if (!on.bandSums) return new Set(seeds);
  const fits = (set: ReadonlySet<string>) => all.every((wave) => isClosed(wave, set, rules));
  const banded = grow(ids, seeds, fits);
  return fits(banded) ? banded : undefined;
}

function unitsOf(wave: GroupsInWave, hidden: ReadonlySet<string>): Units {
  const shown = [...wave.groups].filter(([id]) => !hidden.has(id));
  return { all: wave.all, units: new Map([...shown, [restId, restOf(wave, hidden)]]) };
}

const unitIds = (waves: readonly GroupsInWave[], hidden: ReadonlySet<string>): string[] => [
  ...bySize(waves).filter((id) => !hidden.has(id)),
  restId,
];

function isTold({ all, units }: Units, id: string, { kind, favourable }: BandingRules): boolean {
  const cell = units.get(id);
  if (cell === undefined || cell.n === 0) return true;
  // Less than nobody is nobody in particular: more people are in two groups than in none.
  if (cell.n < 0) return isExact(negated(cell), favourable);
  if (!isExact(cell, favourable)) return false;
  const others = without(all, cell);
  return kind !== 'several' || others.n === 0 || isExact(others, favourable);
}

const negated = ({ n, points }: Cell): Cell => ({ n: -n, points: points.map((count) => -count) });

function isClosed(wave: Units, banded: ReadonlySet<string>, rules: BandingRules): boolean {
  const { units, all } = wave;
  const { favourable } = rules;
  const inside = [...units].filter(([id, { n }]) => banded.has(id) && n !== 0);
  const outside = [...units].filter(([id, { n }]) => !banded.has(id) && n !== 0);
  const together = inside.reduce((sum, [, { n }]) => sum + Math.abs(n), 0);
  if (inside.length === 1 || (inside.length > 1 && together < fewestTogether)) return false;
  const told = outside.reduce((sum, [, cell]) => sum + favourableIn(cell, favourable), 0);
  const range = rangeOfAll(all, rules);
  const ranges = inside.map(([id, cell]) =>
    id === restId && rules.kind === 'several' ? free(cell) : own(cell, favourable),
  );
  return leavesDoubt(ranges, { low: range.low - told, high: range.high - told });
}

const own = (cell: Cell, favourable: Favourable): Range => rangeOf(bandOf(cell, favourable), cell.n);

/** Of these nothing is published. */
const free = ({ n }: Cell): Range => ({ low: Math.min(0, n), high: Math.max(0, n) });

function rangeOfAll(all: Cell, { favourable, smallest, on }: BandingRules): Range {
  const published = publishAll(all, { favourable, smallest, bands: on.bands });
  if (published.detail === 'band') return rangeOf(published, all.n);
  const exactly = favourableIn(all, favourable);
  return { low: exactly, high: exactly };
}

/** Whether each part of a sum, and the sum itself where it is not told, can have at least two values. */
export function leavesDoubt(parts: readonly Range[], sum: Range): boolean {
  const low = parts.reduce((total, part) => total + part.low, 0);
  const high = parts.reduce((total, part) => total + part.high, 0);
  const inDoubt = (range: Range) => range.high > range.low;
  const isSumOpen =
    sum.low === sum.high || inDoubt({ low: Math.max(sum.low, low), high: Math.min(sum.high, high) });
  return (
    isSumOpen &&
    parts.every((part) =>
      inDoubt({
        low: Math.max(part.low, sum.low - (high - part.high)),
        high: Math.min(part.high, sum.high - (low - part.low)),
      }),
    )
  );
}
