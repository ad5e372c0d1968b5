import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createRun, type Definition, type Run, type RunOptions } from '../index.js';
import { act } from './acting.test.js';
import { asRandom, chanceOf, type Choose } from './chance.test.js';
import { makeDefinition } from './sound-definitions.test.js';

export type OpenRun = (definition: Definition, options?: RunOptions) => Run;

/** One case of a property: a definition, a way to open it, and chance for all the rest. */
export interface Trial {
  readonly choose: Choose;
  readonly definition: Definition;
  /** How many verbs are tried. Smaller where a failure is being narrowed down. */
  readonly steps: number;
  readonly open: OpenRun;
}

export type Check = (trial: Trial) => void;

export interface CheckOptions {
  /** What is told of instead of the engine: a broken one, to see that the property can fail. */
  readonly open?: OpenRun;
  readonly cases?: number;
  readonly make?: (choose: Choose, size: number) => Definition;
}

/** How often each property is tried; `npm run test:slow` asks for many more. */
export const cases = Number(process.env['KITH_CASES'] ?? 40);
const seed = process.env['KITH_SEED'];

/** What a failure is told by: numbers from which the same trial comes again. */
export const trialNumbers = fc.record({
  seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  size: fc.integer({ min: 1, max: 12 }),
  steps: fc.integer({ min: 1, max: 25 }),
});

type TrialNumbers = { readonly seed: number; readonly size: number; readonly steps: number };

export function trialOf({ seed: own, size, steps }: TrialNumbers, options: CheckOptions = {}): Trial {
  const { open = createRun, make = makeDefinition } = options;
  // Two sources of chance, so that fewer steps leave the definition as it is.
  return { choose: chanceOf(own + 1), definition: make(chanceOf(own), size), steps, open };
}

/** Tries a property in many cases. Throws at the first in which it does not hold. */
export function tryOut(check: Check, options: CheckOptions = {}): void {
  const property = fc.property(trialNumbers, (numbers) => check(trialOf(numbers, options)));
  fc.assert(property, parameters(options.cases));
}

export const parameters = (numRuns = cases) => ({
  numRuns,
  includeErrorInReport: true,
  ...(seed === undefined ? {} : { seed: Number(seed) }),
});

/** A property with cases of its own as a test. */
export function holdsFor<T>(name: string, property: fc.IPropertyWithHooks<T>): void {
  test(name, () => {
    process.send?.({ property: name });
    fc.assert(property, parameters());
  });
}

export function isFoundIn<T>(name: string, property: fc.IPropertyWithHooks<T>): void {
  test(name, () => {
    assert.throws(() => fc.assert(property, parameters(400)), /Property failed/);
  });
}

/** A property as a test. Whoever runs this file as a child of its own hears where it is. */
export function holds(name: string, check: Check, options?: CheckOptions): void {
  test(name, () => {
    process.send?.({ property: name });
    tryOut(check, options);
  });
}

/** That a property can fail: it does, with an engine that is broken on purpose. */
export function isFound(name: string, check: Check, options: CheckOptions): void {
  test(name, () => {
    assert.throws(() => tryOut(check, { cases: 400, ...options }), /Property failed/);
  });
}

/** Plays verbs of chance on a run that has begun, with a look at it before the first and after each. */
export function play(
  { definition, choose, steps, open }: Trial,
  look: (run: Run) => void,
  options: RunOptions = {},
): Run {
  const run = open(definition, { random: asRandom(choose), context: { role: 'a' }, ...options });
  run.next();
  look(run);
  for (let i = 0; i < steps && run.snapshot.phase === 'answering'; i++) {
    act(run, choose);
    look(run);
  }
  return run;
}

/** A run of which some members are others. */
export const withMembers = (run: Run, members: Partial<Run>): Run =>
  Object.create(run, Object.getOwnPropertyDescriptors(members)) as Run;
