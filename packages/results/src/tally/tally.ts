import type { ResponseRecord } from '@kith/core';
import type { Grouping, Measure, ResultsPlan } from '../plan.js';
import { addTo, type Cell, emptyCell } from './cell.js';
import { groupsOf, pointOf } from './groups-of.js';
import { type QualityFlag, qualityOf } from './quality.js';
import { addScore, type ConstructTally, newConstruct } from './construct.js';

/** Groups of one grouping, by their id. */
export type GroupCells = Map<string, Cell>;

/** Everything that was answered to one wording of one measure. Not protected: it never leaves the server. */
export interface MeasureTally {
  readonly measure: Measure;
  /** The wording of which these are the answers. */
  readonly version: number;
  readonly all: Cell;
  readonly by: ReadonlyMap<string, GroupCells>;
  /** By crossing (`crossingId`), group of the first grouping and group of the second. */
  readonly crossed: ReadonlyMap<string, Map<string, GroupCells>>;
}

/** What was answered in one wave. Not protected: it never leaves the server. */
export interface WaveTally {
  readonly wave: string;
  /** Who sent a response, as a measure with one value. */
  readonly respondents: MeasureTally;
  /** By measure: the wording that most people answered. */
  readonly measures: ReadonlyMap<string, MeasureTally>;
  /** Measures that were asked in another wording too, which is left out. */
  readonly otherWordings: readonly string[];
  readonly flags: Readonly<Record<QualityFlag, number>>;
  readonly constructs: ReadonlyMap<string, ConstructTally>;
  /** What responses say they were sent before, during or after, `change:phase`, and how many say so. */
  readonly changes: ReadonlyMap<string, number>;
}

export const crossingId = (first: string, second: string): string => `${first}*${second}`;

/** The wave of a response that names none. */
export const unnamedWave = '';

export const respondentsMeasure: Measure = {
  id: 'respondents',
  item: 'respondents',
  version: 1,
  values: [1],
  favourable: [],
};

/** Takes responses one at a time, so that a million need no more room than ten. Trial answers are left out. */
export interface Tallier {
  add(record: ResponseRecord): void;
  /** One for each wave, in the order of their names. */
  waves(): readonly WaveTally[];
}

export function createTallier(plan: ResultsPlan): Tallier {
  const waves = new Map<string, GrowingWave>();
  return {
    add(record) {
      if (record.test || record.instrument.id !== plan.instrument) return;
      const name = record.wave ?? unnamedWave;
      const wave = waves.get(name) ?? newWave(plan);
      waves.set(name, wave);
      addRecord(wave, plan, record);
    },
    waves: () =>
      [...waves].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, wave]) => settled(name, wave, plan)),
  };
}

interface GrowingWave {
  readonly respondents: MeasureTally;
  /** By measure, then by wording. */
  readonly measures: Map<string, Map<number, MeasureTally>>;
  readonly flags: Record<QualityFlag, number>;
  readonly constructs: Map<string, ConstructTally>;
  readonly changes: Map<string, number>;
}

const newWave = (plan: ResultsPlan): GrowingWave => ({
  respondents: newTally(plan, respondentsMeasure, 1),
  measures: new Map(),
  flags: { 'straight-lined': 0, 'too-fast': 0, blank: 0 },
  constructs: new Map(plan.constructs.map(({ id }) => [id, newConstruct()])),
  changes: new Map(),
});

function newTally({ groupings, crossings }: ResultsPlan, measure: Measure, version: number): MeasureTally {
  return {
    measure,
    version,
    all: emptyCell(measure.values.length),
    by: new Map(groupings.map(({ id }) => [id, new Map()])),
    crossed: new Map(crossings.map(([first, second]) => [crossingId(first, second), new Map()])),
  };
}

function addRecord(wave: GrowingWave, plan: ResultsPlan, record: ResponseRecord): void {
  const answers = new Map(record.answers.map((answer) => [answer.itemId, answer]));
  const groups = new Map(
    plan.groupings.map((grouping: Grouping) => [grouping.id, groupsOf(grouping, record, answers)]),
  );
  count(wave.respondents, 0, plan, groups);
  const points = new Map<string, number>();
  for (const measure of plan.measures) {
    const answer = answers.get(measure.item);
    const point = pointOf(answer, measure.row, measure.values);
    if (answer === undefined || point === undefined) continue;
    points.set(measure.id, point);
    const wordings = wave.measures.get(measure.id) ?? new Map<number, MeasureTally>();
    wave.measures.set(measure.id, wordings);
    const tally = wordings.get(answer.itemVersion) ?? newTally(plan, measure, answer.itemVersion);
    wordings.set(answer.itemVersion, tally);
    count(tally, point, plan, groups);
  }
  for (const flag of qualityOf(record, [...points.values()])) wave.flags[flag] += 1;
  for (const { id, measures } of plan.constructs) addScore(wave.constructs.get(id), measures, points);
  if (record.changeId === undefined) return;
  const change = `${record.changeId}:${record.changePhase ?? ''}`;
  wave.changes.set(change, (wave.changes.get(change) ?? 0) + 1);
}

type Groups = ReadonlyMap<string, readonly string[]>;

function count(tally: MeasureTally, point: number, { crossings }: ResultsPlan, groups: Groups): void {
  const length = tally.measure.values.length;
  addTo(tally.all, point);
  for (const [grouping, cells] of tally.by)
    for (const group of groups.get(grouping) ?? []) addTo(cellFor(cells, group, length), point);
  for (const [first, second] of crossings) {
    const rows = tally.crossed.get(crossingId(first, second));
    for (const row of groups.get(first) ?? [])
      for (const column of groups.get(second) ?? []) {
        const cells = rows?.get(row) ?? new Map<string, Cell>();
        rows?.set(row, cells);
        addTo(cellFor(cells, column, length), point);
      }
  }
}

function cellFor(cells: GroupCells, group: string, length: number): Cell {
  const cell = cells.get(group) ?? emptyCell(length);
  cells.set(group, cell);
  return cell;
}

function settled(wave: string, growing: GrowingWave, plan: ResultsPlan): WaveTally {
  const measures = new Map<string, MeasureTally>();
  const otherWordings: string[] = [];
  for (const { id } of plan.measures) {
    const wordings = [...(growing.measures.get(id)?.values() ?? [])];
    if (wordings.length > 1) otherWordings.push(id);
    // Of two equally often answered, the later one.
    wordings.sort((a, b) => b.all.n - a.all.n || b.version - a.version);
    if (wordings[0]) measures.set(id, wordings[0]);
  }
  const { respondents, flags, constructs, changes } = growing;
  return { wave, respondents, measures, otherWordings, flags, constructs, changes };
}
