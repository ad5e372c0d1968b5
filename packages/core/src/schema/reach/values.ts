import type { Computed, Item, MultipleChoiceItem, RankingItem } from '../../definition.js';
import { mostEntries } from '../../item-types/further/repeating-group.js';
import type { AnswerValue } from '../../response.js';
import { scales } from '../../scales.js';
import { sourcesOf } from '../../run/computed.js';
import { constantsIn, type Atom } from './atoms.js';
import { partName, type World } from './world.js';

/** More options than these in the conditions of one item are not told apart one by one. */
const mostOptions = 8;

/**
 * Answers that stand for all answers that an item can take, as far as these conditions can tell them apart; null
 * where there are too many. Never too few: what is never true of these is never true.
 */
export function valuesOf(
  item: Item,
  atoms: readonly Atom[],
  { neverParts }: World,
): readonly AnswerValue[] | null {
  const isOffered = ({ id }: { readonly id: string }) => !neverParts.has(partName(item.id, id));
  switch (item.type) {
    case 'scale':
    case 'faces':
      return wholeFrom(1, scales[item.scale].points);
    case 'numeric-scale':
      return wholeFrom(0, 10);
    case 'yes-no':
      return ['yes', 'no'];
    case 'consent':
      return ['given', 'refused'];
    case 'single-choice':
    case 'dropdown':
      return item.options.filter(isOffered).map(({ id }) => id);
    case 'multiple-choice':
    case 'ranking':
      return choicesOf(item, item.options.filter(isOffered), atoms);
    case 'number':
      return between(atoms.flatMap(constantsIn).filter((each) => typeof each === 'number'));
    case 'date':
      return daysBetween(atoms.flatMap(constantsIn).map(String));
    case 'repeating-group':
      return countsNear(atoms, 1, item.max ?? mostEntries).map((n) => Array.from({ length: n }, () => ({})));
    case 'information':
      return [];
    default:
      // Nothing but the state of the others can be asked for.
      return ['x'];
  }
}

/** Points that a row can have; none where it is never there. */
export function pointsOf(item: Item, row: string, { neverParts }: World): readonly number[] {
  if (neverParts.has(partName(item.id, row)) || !('scale' in item)) return [];
  return wholeFrom(1, scales[item.scale].points);
}

/** Numbers that a computed value can be, as far as the conditions can tell; more than can be, never fewer. */
export function numbersOf(computed: Computed, atoms: readonly Atom[], world: World): readonly number[] {
  const sources = sourcesOf(computed).flatMap((id) =>
    world.never.has(id) ? [] : (world.items.get(id)?.item ?? []),
  );
  if ('count' in computed) return countsNear(atoms, 0, sources.length);
  const ranges = sources.flatMap(rangesOf);
  if (ranges.length < (('mean' in computed && computed.minimum) || 1)) return [];
  const lows = ranges.map(([low]) => low);
  const highs = ranges.map(([, high]) => high);
  // Of a sum, each part can be missing: only what is below 0 brings it down.
  const [low, high] =
    'sum' in computed
      ? [Math.min(Math.min(...lows), sumOf(lows.map((each) => Math.min(each, 0)))), sumOf(highs)]
      : [Math.min(...lows), Math.max(...highs)];
  const constants = atoms.flatMap(constantsIn).filter((each) => typeof each === 'number');
  return between([...constants, ...[low, high].filter(Number.isFinite)]).filter(
    (each) => each >= low && each <= high,
  );
}

function rangesOf(item: Item): readonly (readonly [number, number])[] {
  switch (item.type) {
    case 'scale':
    case 'faces':
      return [[1, scales[item.scale].points]];
    case 'matrix':
      return item.rows.map(() => [1, scales[item.scale].points] as const);
    case 'then-now':
      return [1, 2].map(() => [1, scales[item.scale].points] as const);
    case 'numeric-scale':
      return [[0, 10]];
    default:
      return [[-Infinity, Infinity]];
  }
}

function choicesOf(
  item: MultipleChoiceItem | RankingItem,
  offered: MultipleChoiceItem['options'],
  atoms: readonly Atom[],
): readonly AnswerValue[] | null {
  const named = new Set(atoms.flatMap(constantsIn));
  const used = offered.filter(({ id }) => named.has(id));
  if (used.length > mostOptions) return null;
  const plain = offered.filter((option) => !used.includes(option) && !option.exclusive);
  const others = countsNear(atoms, 0, plain.length);
  const isExclusive = new Set(offered.filter((option) => option.exclusive).map(({ id }) => id));
  const most = (item.type === 'ranking' && item.top) || Infinity;
  const choices = subsetsOf(used.map(({ id }) => id)).flatMap((chosen) =>
    others.map((n) => [...chosen, ...plain.slice(0, n).map(({ id }) => id)]),
  );
  const alone = [...isExclusive].filter((id) => !named.has(id)).map((id) => [id]);
  return [...choices, ...alone].filter(
    (ids) => ids.length && ids.length <= most && (ids.length === 1 || !ids.some((id) => isExclusive.has(id))),
  );
}

function subsetsOf(ids: readonly string[]): readonly (readonly string[])[] {
  return ids.reduce<readonly (readonly string[])[]>(
    (subsets, id) => [...subsets, ...subsets.map((subset) => [...subset, id])],
    [[]],
  );
}

/** Whole numbers from least to most; of many, those around the numbers that conditions name. */
function countsNear(atoms: readonly Atom[], least: number, most: number): readonly number[] {
  if (most - least < 12) return wholeFrom(least, most);
  const named = atoms.flatMap(constantsIn).filter((each) => typeof each === 'number');
  // What is counted beside named options can be fewer by as many as there are of these.
  const near = named.flatMap((each) => wholeFrom(Math.floor(each) - mostOptions - 1, Math.floor(each) + 1));
  return [...new Set([...near, least, most])].filter((each) => each >= least && each <= most);
}

function wholeFrom(least: number, most: number): number[] {
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, i) => least + i);
}

/** The numbers, and one in each gap between and around them. */
function between(numbers: readonly number[]): readonly number[] {
  const cuts = [...new Set(numbers)].sort((a, b) => a - b);
  const first = cuts[0] ?? 0;
  const last = cuts.at(-1) ?? 0;
  return [first - 1, ...cuts.flatMap((cut, i) => [cut, (cut + (cuts[i + 1] ?? cut)) / 2]), last + 1];
}

/** Days compare as texts: a longer text stands for the days after one. */
function daysBetween(days: readonly string[]): readonly string[] {
  return ['0', ...[...new Set(days)].flatMap((day) => [day, `${day}~`])];
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
