import { type Grouping, noAnswer, type ResultsPlan, twoOrMore } from '../plan.js';
import { isUnnamed, unnamedId } from '../protect/groups.js';
import type { ResultLabels } from '../publish/labels.js';
import { type Cell, sumOf } from '../tally/cell.js';
import {
  crossingId,
  type GroupCells,
  type MeasureTally,
  unnamedWave,
  type WaveTally,
} from '../tally/tally.js';
import type { Release } from './contract.js';

/** Ids that a plan has words for, in any language. */
const labelled = ({ labels = {} }: ResultsPlan, pick: (words: ResultLabels) => object): readonly string[] =>
  Object.values(labels).flatMap((words) => Object.keys(pick(words)));

/** A wave of few has a name only where it is not theirs. */
export const isNamedWave = (plan: ResultsPlan, { wave, respondents }: WaveTally): boolean =>
  respondents.all.n >= plan.smallest ||
  wave === unnamedWave ||
  labelled(plan, ({ waves }) => waves).includes(wave);

type Name = (group: string) => string;

/**
 * The same tallies, with a sign in place of each name that the plan does not know and that fewer people than the
 * smallest group gave: anybody can send words as the name of a school. The groups are the same, so what protects them is too.
 */
export function withoutNames(
  plan: ResultsPlan,
  tallies: readonly WaveTally[],
  earlier?: Release,
): readonly WaveTally[] {
  const names = new Map(
    plan.groupings.map((grouping) => [grouping.id, nameIn(grouping, plan, tallies, earlier)]),
  );
  const rename = (tally: MeasureTally): MeasureTally => renamed(tally, plan, names);
  return tallies.map((wave) => ({
    ...wave,
    respondents: rename(wave.respondents),
    measures: new Map([...wave.measures].map(([id, tally]) => [id, rename(tally)])),
  }));
}

function nameIn(
  { id, groups = [] }: Grouping,
  plan: ResultsPlan,
  tallies: readonly WaveTally[],
  earlier: Release | undefined,
): Name {
  const before = new Set(
    earlier?.waves.flatMap(({ respondents }) =>
      respondents.tables
        .filter(({ grouping }) => grouping === id)
        .flatMap((table) => table.groups.map((group) => group.id)),
    ),
  );
  const large = tallies.flatMap(({ respondents }) =>
    [...(respondents.by.get(id) ?? [])].flatMap(([group, { n }]) => (n < plan.smallest ? [] : group)),
  );
  const known = new Set([
    ...[noAnswer, twoOrMore],
    ...groups,
    ...labelled(plan, (words) => words.groups[id] ?? {}),
    ...large,
  ]);
  return (group) => {
    if (before.has(group) && !isUnnamed(group)) return group;
    const sign = unnamedId(group);
    // What was hidden under its sign stays so: beside its name, another wave could tell what that one hides.
    return known.has(group) && !before.has(sign) ? group : sign;
  };
}

function renamed(tally: MeasureTally, plan: ResultsPlan, names: ReadonlyMap<string, Name>): MeasureTally {
  const named = (grouping: string, cells: Iterable<readonly [string, Cell]>): GroupCells =>
    gathered(cells, names.get(grouping), (one, other) => sumOf([one, other], one.points.length));
  const crossed = plan.crossings.map(([first, second]) => {
    const rows = [...(tally.crossed.get(crossingId(first, second)) ?? [])].map(
      ([row, cells]) => [row, named(second, cells)] as const,
    );
    return [
      crossingId(first, second),
      gathered(rows, names.get(first), (one, other) => named('', [...one, ...other])),
    ] as const;
  });
  return {
    ...tally,
    by: new Map([...tally.by].map(([grouping, cells]) => [grouping, named(grouping, cells)])),
    crossed: new Map(crossed),
  };
}

/** Under new names; what comes to have the same one is put together. */
function gathered<T>(
  entries: Iterable<readonly [string, T]>,
  name: Name = (id) => id,
  sum: (one: T, other: T) => T,
): Map<string, T> {
  const all = new Map<string, T>();
  for (const [id, each] of entries) {
    const own = name(id);
    const there = all.get(own);
    all.set(own, there === undefined ? each : sum(there, each));
  }
  return all;
}
