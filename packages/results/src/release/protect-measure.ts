import type { Grouping, Measure, ResultsPlan } from '../plan.js';
import { type Favourable, publishAll } from '../protect/coding.js';
import { patternOf, publishTable, type TablePattern, type TableRules } from '../protect/group-table.js';
import type { GroupsInWave } from '../protect/groups.js';
import type { Protections } from '../protect/protections.js';
import type { PublishedTable } from '../protect/published.js';
import type { MeasureTally } from '../tally/tally.js';
import type { ReleasedMeasure } from './contract.js';
import { protectCrossing } from './protect-crossing.js';
import { audit } from './audit.js';
import { withCountedCrossings, withCountedTables, withoutCrossings } from './lessen.js';
import { patternBefore, tellLess } from './tell-less.js';

export interface MeasureRules {
  readonly plan: ResultsPlan;
  readonly measure: Measure;
  readonly on: Protections;
}

export interface Protected {
  /** For each wave; `undefined` where the measure was not asked. */
  readonly fresh: readonly (ReleasedMeasure | undefined)[];
  readonly old: readonly (ReleasedMeasure | undefined)[];
}

/** One measure over all waves, those that were released before included. */
export function protectMeasure(
  rules: MeasureRules,
  tallies: readonly (MeasureTally | undefined)[],
  old: readonly (ReleasedMeasure | undefined)[],
): Protected {
  const { plan, measure, on } = rules;
  const favourable = measure.favourable.map((value) => measure.values.indexOf(value));
  const tables = plan.groupings.map((grouping) => tablesOf(grouping, { ...rules, favourable }, tallies, old));
  const crossings = plan.crossings.map((pair) =>
    protectCrossing(pair, { ...rules, favourable, tables }, tallies, old),
  );
  const fresh = tallies.map((tally, index): ReleasedMeasure | undefined => {
    if (tally === undefined) return undefined;
    const all = publishAll(tally.all, { favourable, smallest: plan.smallest, bands: on.bands });
    const base = { id: measure.id, values: measure.values, favourable: measure.favourable, all };
    // A wave in which so few answered lists no groups either, nor the wording that they say to have read: whether
    // one is there would tell of these few.
    if (all.detail === 'none') return { ...base, version: measure.version, tables: [], crossings: [] };
    return {
      ...base,
      version: tally.version,
      tables: tables.flatMap((each) => each.fresh[index] ?? []),
      crossings: crossings.flatMap((each) => each.fresh[index] ?? []),
    };
  });
  const oldOnes = old.map(
    (wave, index) =>
      wave && {
        ...wave,
        tables: tables.flatMap((each) => each.old[index] ?? []),
        crossings: crossings.flatMap((each) => each.old[index] ?? []),
      },
  );
  return audited({ fresh, old: oldOnes }, tallies, on);
}

/** Takes away, from all waves, what lets tables with a margin in common tell of each other. */
function audited(
  start: Protected,
  tallies: readonly (MeasureTally | undefined)[],
  on: Protections,
): Protected {
  if (!on.audit) return start;
  let is = start;
  const found = () =>
    is.fresh.map((wave, index) => {
      const tally = tallies[index];
      return wave && tally && audit(wave, tally);
    });
  const lessen = (less: (measure: ReleasedMeasure) => ReleasedMeasure) => {
    const each = (wave: ReleasedMeasure | undefined) => wave && less(wave);
    is = { fresh: is.fresh.map(each), old: is.old.map(each) };
  };
  if (found().includes('numbers')) lessen(withoutCrossings);
  if (found().includes('shares')) lessen(withCountedCrossings);
  if (found().includes('shares')) lessen(withoutCrossings);
  if (found().includes('shares')) lessen(withCountedTables);
  return is;
}

export interface ProtectedTables {
  readonly grouping: Grouping;
  readonly patterns: readonly TablePattern[];
  readonly fresh: readonly (PublishedTable | undefined)[];
  readonly old: readonly (PublishedTable | undefined)[];
}

interface TablesRules extends MeasureRules {
  readonly favourable: Favourable;
}

function tablesOf(
  grouping: Grouping,
  { plan, on, favourable }: TablesRules,
  tallies: readonly (MeasureTally | undefined)[],
  old: readonly (ReleasedMeasure | undefined)[],
): ProtectedTables {
  const oldTables = old.map((wave) => wave?.tables.find((table) => table.grouping === grouping.id));
  const rules: TableRules = {
    ...{ grouping: grouping.id, kind: grouping.kind, favourable, smallest: plan.smallest, on },
    before: on.sameInWaves ? patternBefore(oldTables) : undefined,
  };
  const waves = tallies.map(
    (tally) => tally && { all: tally.all, groups: tally.by.get(grouping.id) ?? new Map() },
  );
  const present = waves.filter((wave): wave is GroupsInWave => wave !== undefined);
  const told = present.filter(({ all }) => all.n >= plan.smallest);
  const ids = [...new Set([...told.flatMap(({ groups }) => [...groups.keys()]), ...idsIn(oldTables)])].sort();
  const together = patternOf(present, rules);
  const patterns = waves.map((wave) => (on.sameInWaves || !wave ? together : patternOf([wave], rules)));
  return {
    grouping,
    patterns,
    fresh: waves.map((wave, index) => wave && publishTable(wave, ids, patterns[index] ?? together, rules)),
    old: oldTables.map((table) => table && (on.sameInWaves ? tellLess(table, together) : table)),
  };
}

const idsIn = (tables: readonly (PublishedTable | undefined)[]): string[] =>
  tables.flatMap((table) => table?.groups.map(({ id }) => id) ?? []);
