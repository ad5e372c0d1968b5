import type { ResultsPlan } from '../plan.js';
import { createTallier, type WaveTally } from '../tally/tally.js';
import { type Chance, chanceOf } from '../demo/chance.js';
import { choice, choices, rating, response, skipped } from './records.js';

const oneOf = <T>(chance: Chance, list: readonly T[]): T => list[chance.int(list.length)] as T;

/** Somebody of a made-up district, in one wave. */
interface Person {
  readonly grade: string | undefined;
  readonly school: string;
  readonly race: readonly string[];
  /** `undefined`: skipped. */
  readonly point: number | undefined;
}

export interface District {
  readonly plan: ResultsPlan;
  readonly tallies: readonly WaveTally[];
}

const grades = ['g6', 'g7', 'g8', 'g9'];
const schools = ['s1', 's2', 's3'];
const races = ['asian', 'black', 'hispanic', 'white'];

const planOf = (smallest: number): ResultsPlan => ({
  instrument: 'made-up',
  measures: [{ id: 'bel', item: 'bel', version: 1, values: [1, 2, 3, 4, 5], favourable: [4, 5] }],
  constructs: [],
  groupings: [
    { id: 'grade', from: { item: 'grade' }, kind: 'one' },
    { id: 'school', from: { context: 'school' }, kind: 'one' },
    { id: 'race', from: { item: 'race' }, kind: 'several' },
  ],
  crossings: [
    ['grade', 'school'],
    ['race', 'school'],
  ],
  smallest,
});

/** Groups of very different size, people of one mind or of many, skips, and a second wave that resembles the first. */
export function districtOf(seed: number): District {
  const chance = chanceOf(seed);
  const plan = planOf(oneOf(chance, [5, 10, 10, 20]));
  const weights = [grades, schools, races].map((list) => list.map(() => oneOf(chance, [1, 3, 10, 40])));
  const mind = oneOf(chance, [0, 0, 1, 3]);
  const mixed = oneOf(chance, [0, 0.02, 0.2, 0.7]);
  const people = Array.from({ length: 8 + chance.int(oneOf(chance, [30, 90, 250])) }, () =>
    personOf(chance, weights, { mind, mixed }),
  );
  const waves = chance.yes(0.5) ? [people] : [people, nextWave(people, chance, weights, { mind, mixed })];
  const tallier = createTallier(plan);
  waves.forEach((wave, index) => wave.forEach((person) => tallier.add(recordOf(person, `w${index + 1}`))));
  return { plan, tallies: tallier.waves() };
}

interface Minds {
  /** 0: all of one mind, 1 or 3: more and more of many. */
  readonly mind: number;
  /** Share of people who name two races. */
  readonly mixed: number;
}

function personOf(chance: Chance, weights: readonly (readonly number[])[], { mind, mixed }: Minds): Person {
  const race = weighted(chance, races, weights[2] ?? []);
  const grade = weighted(chance, grades, weights[0] ?? []);
  return {
    grade: chance.yes(0.03) ? undefined : grade,
    school: weighted(chance, schools, weights[1] ?? []),
    race: chance.yes(0.03) ? [] : chance.yes(mixed) ? [...new Set([race, oneOf(chance, races)])] : [race],
    point: chance.yes(0.05) ? undefined : pointFor(chance, mind, grade),
  };
}

function pointFor(chance: Chance, mind: number, grade: string): number {
  // Grade by grade of one mind, or everybody.
  if (mind === 0) return chance.yes(0.97) ? 5 : 2;
  if (mind === 1) return grade < 'g7' ? 1 : 4 + chance.int(2);
  return 1 + chance.int(5);
}

function weighted(chance: Chance, list: readonly string[], weights: readonly number[]): string {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let left = chance.int(sum);
  return list.find((_, index) => (left -= weights[index] ?? 0) < 0) ?? list[0] ?? '';
}

/** The same people, and some who joined one grade: what those who know the school can assume. */
function nextWave(
  people: readonly Person[],
  chance: Chance,
  weights: readonly (readonly number[])[],
  minds: Minds,
): readonly Person[] {
  if (chance.yes(0.3)) return people.map(() => personOf(chance, weights, minds));
  const grade = oneOf(chance, grades);
  return [
    ...people,
    ...Array.from({ length: 1 + chance.int(14) }, () => ({ ...personOf(chance, weights, minds), grade })),
  ];
}

function recordOf({ grade, school, race, point }: Person, wave: string) {
  return response(
    [
      point === undefined ? skipped('bel') : rating('bel', point),
      grade === undefined ? skipped('grade', 'single-choice') : choice('grade', grade),
      race.length === 0 ? skipped('race', 'multiple-choice') : choices('race', race),
    ],
    { wave, context: { school } },
  );
}
