import {
  evaluate,
  outsideOf,
  rulesOf,
  type AnswerValue,
  type AskableState,
  type Item,
  type Truth,
} from '@kith/core';
import type { Atom } from './atoms.js';

/** The truth of each atom about one subject, after one answer. */
export type Outcome = readonly Truth[];

export interface Outcomes {
  /** All that can come while the item is shown, each once. */
  readonly shown: readonly Outcome[];
  readonly hidden: Outcome;
}

/** Beyond these, answers are not told apart any more. */
const mostOptions = 8;
const mostGuesses = 6;

/** What the atoms about an item can come to. `undefined` where that cannot be worked out. */
export function outcomesOf(item: Item, atoms: readonly Atom[]): Outcomes | undefined {
  const after = (state: AskableState, value: AnswerValue | null): Outcome => outcome(atoms, state, value);
  const states: readonly AskableState[] = ['unanswered', 'skipped', ...outsideOf(item)];
  const silent = rulesOf(item).asks ? states.map((state) => after(state, null)) : [after('unanswered', null)];
  const answered = rulesOf(item).asks ? answersTo(item, atoms)?.map((value) => after('answered', value)) : [];
  const hidden = after('not-shown', null);
  if (answered) return { shown: distinct([...answered, ...silent]), hidden };
  // A kind of value that is not known here: each comparison may come out either way.
  if (atoms.length > mostGuesses) return undefined;
  return { shown: distinct([...guesses(atoms), ...silent]), hidden };
}

/** What atoms about one name of the context can come to: each value that they name, another, or none. */
export function contextOutcomes(key: string, atoms: readonly Atom[]): Outcomes {
  const after = (context: Readonly<Record<string, string>>): Outcome =>
    atoms.map((atom) =>
      evaluate(atom, { state: () => 'unanswered', value: () => null, computed: () => null, context }),
    );
  const named = atoms.flatMap(operandsOf).map(String);
  const values = [...named, `not ${named.join()}`];
  return {
    shown: distinct([...values.map((value) => after({ [key]: value })), after({})]),
    hidden: after({}),
  };
}

/** What atoms can come to about which nothing is known. */
export function unknownOutcomes(atoms: readonly Atom[]): Outcomes | undefined {
  const hidden: Outcome = atoms.map(() => 'unknown');
  return atoms.length > mostGuesses ? undefined : { shown: [...guesses(atoms), hidden], hidden };
}

function outcome(atoms: readonly Atom[], state: AskableState, value: AnswerValue | null): Outcome {
  return atoms.map((atom) =>
    evaluate(atom, { state: () => state, value: () => value, computed: () => null, context: {} }),
  );
}

/** One answer for each that the atoms can tell apart; `undefined` where none of ours is one. */
function answersTo(item: Item, atoms: readonly Atom[]): readonly AnswerValue[] | undefined {
  const operands = atoms.flatMap(operandsOf);
  const options = 'options' in item ? item.options.map(({ id }) => id) : [];
  const numbers = operands.flatMap((each) => (typeof each === 'number' ? [each - 1, each, each + 1] : []));
  const candidates = [
    ...new Set<string | number>([...anyItem, ...numbers, ...options, ...operands]),
    ...choicesOf(item, atoms),
  ];
  const values = candidates.flatMap((value) => {
    const kept: AnswerValue | null | undefined = rulesOf(item).normalise(item, value);
    return kept === null || kept === undefined ? [] : [kept];
  });
  return values.length ? values : undefined;
}

/** Points, a text, the first and the last date: an item keeps what is an answer to it. */
const anyItem = [...Array.from({ length: 12 }, (_, i) => i), 'a text', '0001-01-01', '9999-12-31'];

/** Sets of options: every combination of those that the atoms name, filled up with others to the sizes asked for. */
function choicesOf(item: Item, atoms: readonly Atom[]): readonly (readonly string[])[] {
  const options = 'options' in item ? item.options : [];
  const operands = atoms.flatMap(operandsOf);
  const named = new Set<string>(operands.map(String));
  const core = options.filter(({ id }) => named.has(id)).slice(0, mostOptions);
  const rest = options
    .filter((option) => !core.includes(option) && !('exclusive' in option && option.exclusive))
    .map(({ id }) => id);
  const sizes = operands.filter((each) => typeof each === 'number').flatMap((each) => [each - 1, each]);
  return [
    // An exclusive option stands alone.
    ...options.map(({ id }) => [id]),
    ...subsets(core.map(({ id }) => id)).flatMap((subset) =>
      [0, 1, ...sizes.map((size) => size - subset.length)]
        .filter((fill) => fill >= 0 && fill <= rest.length)
        .map((fill) => [...subset, ...rest.slice(0, fill)]),
    ),
  ];
}

function subsets(ids: readonly string[]): readonly (readonly string[])[] {
  return ids.reduce<readonly (readonly string[])[]>(
    (sets, id) => [...sets, ...sets.map((set) => [...set, id])],
    [[]],
  );
}

/** All that an atom compares with, whatever it is called. */
function operandsOf(atom: Atom): readonly (string | number)[] {
  return (Object.entries(atom) as [string, unknown][])
    .filter(([key]) => !['item', 'context', 'is'].includes(key))
    .flatMap(([, value]) => value)
    .filter((each) => typeof each === 'string' || typeof each === 'number');
}

/** Every way in which comparisons can come out; states are those of an answer. */
function guesses(atoms: readonly Atom[]): readonly Outcome[] {
  return atoms.reduce<readonly Outcome[]>(
    (all, atom) => {
      const truths = 'is' in atom ? [atom.is === 'answered'] : [true, false];
      return all.flatMap((each) => truths.map((truth) => [...each, truth]));
    },
    [[]],
  );
}

function distinct(outcomes: readonly Outcome[]): readonly Outcome[] {
  return [...new Map(outcomes.map((each) => [each.join(), each])).values()];
}
