import { type AnonymousResponse, type Definition, libraryVersion } from '@kith/core';
import { type Chance, chanceOf } from './chance.js';
import { answerTo, type DemoPerson, isAsked } from './person.js';

/** Stands wherever these data are shown. */
export const demoLabel = 'Invented answers of an invented district';

/** Three waves of answers that nobody gave, and one change that worked for some. */
export interface DemoOptions {
  /** The same seed gives the same answers. Default 1. */
  readonly seed?: number;
  /** Responses in each wave. Default 400. */
  readonly perWave?: number;
  /** Default three cycles of one year. */
  readonly waves?: readonly string[];
  /**
   * The change that was made after the first wave: it lifts these items from the second wave on, but only for
   * those who go to one of these schools. Default: the first two rated items, at `s01` and `s02`.
   */
  readonly change?: {
    readonly id: string;
    readonly items: readonly string[];
    readonly schools: readonly string[];
  };
}

export const demoWaves = ['2026-27/c1', '2026-27/c2', '2026-27/c3'] as const;

/** From a large school to one of a few children. */
export const demoSchools = ['s01', 's02', 's03', 's04', 's05', 's06'] as const;

const lift = 1.6;

/** Anonymous responses to a definition, wave by wave. They have skips, choices of several groups, and small groups. */
export function* demoResponses(
  definition: Definition,
  options: DemoOptions = {},
): Generator<AnonymousResponse> {
  const { seed = 1, perWave = 400, waves = demoWaves } = options;
  const chance = chanceOf(seed);
  const change = options.change ?? defaultChange(definition);
  for (const [index, wave] of waves.entries())
    for (let made = 0; made < perWave; made += 1)
      yield responseIn(definition, { chance, wave, index, change });
}

/** How many were invited, for the rates: more than answered, and at one school far more. */
export function demoInvited(perWave = 400): { all: number; by: { school: Record<string, number> } } {
  const sum = demoSchools.reduce((total, _, index) => total + schoolWeight(index), 0);
  const school = Object.fromEntries(
    demoSchools.map((id, index) => [
      id,
      Math.ceil(((schoolWeight(index) / sum) * perWave) / (index === 2 ? 0.4 : 0.75)),
    ]),
  );
  return { all: Object.values(school).reduce((total, n) => total + n, 0), by: { school } };
}

const schoolWeight = (index: number): number => [30, 24, 18, 14, 10, 2][index] ?? 1;

function defaultChange(definition: Definition): NonNullable<DemoOptions['change']> {
  const rated = definition.pages
    .flatMap((page) => page.items)
    .filter(({ type }) => type === 'scale' || type === 'faces');
  return { id: 'chg-001', items: rated.slice(0, 2).map(({ id }) => id), schools: ['s01', 's02'] };
}

interface Setting {
  readonly chance: Chance;
  readonly wave: string;
  readonly index: number;
  readonly change: NonNullable<DemoOptions['change']>;
}

function responseIn(definition: Definition, { chance, wave, index, change }: Setting): AnonymousResponse {
  const school = chance.weighted(demoSchools, schoolWeight) ?? 's01';
  const person = personOf(chance, index > 0 && change.schools.includes(school));
  const items = definition.pages.flatMap((page) => page.items).filter(isAsked);
  const isFast = chance.yes(0.01);
  return {
    schema: 'response/1',
    libraryVersion,
    responseId: chance.uuid(),
    instrument: { id: definition.id, version: definition.version },
    locale: chance.yes(0.25) ? 'es' : 'en',
    localeStatus: 'draft',
    privacyMode: 'anonymous',
    mode: 'web-self',
    respondentUnit: 'self',
    wave,
    changeId: change.id,
    changePhase: index === 0 ? 'before' : index === 1 ? 'during' : 'after',
    context: { network: 'invented-network', district: 'invented-district', school },
    consent: { textId: definition.notice.id, result: 'given' },
    status: chance.yes(0.03) ? 'partial' : 'complete',
    submittedOn: `2026-${String(9 + index).padStart(2, '0')}-${String(1 + chance.int(14)).padStart(2, '0')}`,
    durationBucket: isFast ? '<1min' : '5-10min',
    answers: items.map((item) =>
      answerTo(item, {
        chance,
        person,
        lift: change.items.includes(item.id) ? lift * Math.min(index, 2) * 0.6 : 0,
      }),
    ),
  };
}

const personOf = (chance: Chance, reached: boolean): DemoPerson => ({
  mood: 3 * (chance.next() + chance.next()) - 3,
  reached,
  manner: chance.yes(0.01) ? 'straight' : chance.yes(0.005) ? 'blank' : 'careful',
});
