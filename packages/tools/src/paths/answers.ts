import {
  evaluate,
  outsideOf,
  rulesOf,
  scales,
  type AnswerValue,
  type AskableState,
  type ConditionSource,
  type Item,
  type MatrixItem,
  type RepeatingGroupItem,
  type ThenNowItem,
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

type ItemWithRows = MatrixItem | ThenNowItem;

/** Beyond these, answers are not told apart any more. */
const mostOptions = 8;
const mostGuesses = 6;
const mostAnswers = 3000;

/** What the atoms about an item can come to. `undefined` where that cannot be worked out. */
export function outcomesOf(item: Item, atoms: readonly Atom[]): Outcomes | undefined {
  const after = (state: AskableState, value: AnswerValue | null): Outcome => outcome(atoms, state, value);
  const states: readonly AskableState[] = rulesOf(item).asks
    ? ['unanswered', 'skipped', ...outsideOf(item)]
    : ['unanswered'];
  const silent = states.map((state) => after(state, null));
  const answered = answersTo(item, atoms)?.map((value) => after('answered', value));
  const hidden = after('not-shown', null);
  if (answered) return { shown: distinct([...answered, ...silent]), hidden };
  // Answers of a kind that is not known here: each comparison may come out either way.
  if (atoms.length > mostGuesses) return undefined;
  return { shown: distinct([...guesses(atoms), ...silent]), hidden };
}

/** What atoms about one name of the context can come to: each value that they name, another, or none. */
export function contextOutcomes(key: string, atoms: readonly Atom[], sets?: readonly string[]): Outcomes {
  const after = (context: Readonly<Record<string, string>>): Outcome =>
    atoms.map((atom) => evaluate(atom, { ...nothing, context }));
  // Of sets in focus one is always asked.
  if (key === 'focus' && sets)
    return { shown: distinct(sets.map((set) => after({ [key]: set }))), hidden: after({}) };
  const named = atoms.flatMap(operandsOf).map(String);
  const values = [...named, `not ${named.join()}`];
  return {
    shown: distinct([...values.map((value) => after({ [key]: value })), after({})]),
    hidden: after({}),
  };
}

/** What atoms about one computed value can come to, whatever was answered: no number, or one in each gap. */
export function computedOutcomes(atoms: readonly Atom[]): Outcomes {
  const after = (value: number | null): Outcome =>
    atoms.map((atom) => evaluate(atom, { ...nothing, computed: () => value }));
  const cuts = atoms
    .flatMap(operandsOf)
    .map(Number)
    .sort((a, b) => a - b);
  const numbers = [-Infinity, ...cuts.flatMap((cut, i) => [cut, (cut + (cuts[i + 1] ?? Infinity)) / 2])];
  return { shown: distinct([null, ...numbers].map(after)), hidden: after(null) };
}

/** Two answers compared, whatever they are. */
export function comparedOutcomes(atoms: readonly Atom[]): Outcomes {
  const all = (truth: Truth): Outcome => atoms.map(() => truth);
  return { shown: [all(true), all(false), all('unknown')], hidden: all('unknown') };
}

const nothing: ConditionSource = {
  state: () => 'unanswered',
  value: () => null,
  computed: () => null,
  context: {},
};

function outcome(atoms: readonly Atom[], state: AskableState, value: AnswerValue | null): Outcome {
  return atoms.map((atom) => evaluate(atom, { ...nothing, state: () => state, value: () => value }));
}

/** One answer for each that the atoms can tell apart; `undefined` where none of ours is one, or there are too many. */
function answersTo(item: Item, atoms: readonly Atom[]): readonly AnswerValue[] | undefined {
  // Where nothing is on offer, nothing can be answered.
  if ('options' in item && !item.options.length) return [];
  if (('rows' in item && !item.rows.length) || item.type === 'information') return [];
  const candidates = candidatesFor(item, atoms);
  const values = candidates?.flatMap((value) => {
    const kept: AnswerValue | null | undefined = rulesOf(item).normalise(item, value);
    return kept === null || kept === undefined ? [] : [kept];
  });
  return values?.length ? values : undefined;
}

/** What may be an answer: an item keeps what is one. */
function candidatesFor(item: Item, atoms: readonly Atom[]): readonly unknown[] | undefined {
  if (item.type === 'matrix' || item.type === 'then-now') return rowAnswers(item, atoms);
  if (item.type === 'repeating-group') return entriesFor(item, atoms);
  const operands = atoms.flatMap(operandsOf);
  const options = 'options' in item ? item.options.map(({ id }) => id) : [];
  const numbers = operands.flatMap((each) => (typeof each === 'number' ? [each - 1, each, each + 1] : []));
  return [
    ...new Set<string | number>([...anyItem, ...numbers, ...options, ...operands]),
    ...choicesOf(item, atoms),
    { name: 'a text' },
  ];
}

/** Points, words of the engine, a text, the first and the last date. */
const anyItem = [
  ...Array.from({ length: 12 }, (_, i) => i),
  ...['yes', 'no', 'given', 'refused', 'a text', '0001-01-01', '9999-12-31'],
];

/** Every combination of what the atoms can tell of each row; undefined where there are too many. */
function rowAnswers(item: ItemWithRows, atoms: readonly Atom[]): readonly unknown[] | undefined {
  const ofRow = (id: string): readonly Atom[] => atoms.filter((atom) => 'row' in atom && atom.row === id);
  const rows = (rulesOf(item).parts?.(item) ?? []).map(({ id }) => id);
  const other = rows.find((row) => !ofRow(row).length);
  let answers: readonly Readonly<Record<string, number>>[] =
    other === undefined ? [{}] : [{}, { [other]: 1 }];
  for (const row of rows.filter((each) => ofRow(each).length)) {
    const points = Array.from({ length: scales[item.scale].points }, (_, i) => i + 1);
    // Of points that come to the same, one is enough.
    const told = new Map(
      points.map((point) => [outcome(ofRow(row), 'answered', { [row]: point }).join(), point]),
    );
    answers = answers.flatMap((each) => [
      each,
      ...[...told.values()].map((point) => ({ ...each, [row]: point })),
    ]);
    if (answers.length > mostAnswers) return undefined;
  }
  return answers;
}

/** As many entries as the atoms count, and one fewer. */
function entriesFor({ fields }: RepeatingGroupItem, atoms: readonly Atom[]): readonly unknown[] {
  const counts = atoms.flatMap(operandsOf).flatMap((each) => [Number(each) - 1, Number(each)]);
  const [entry] = fields.flatMap((field) => {
    const [value] = answersTo(field, []) ?? [];
    return value === undefined ? [] : [{ [field.id]: value }];
  });
  return [...new Set([1, ...counts])]
    .filter((n) => n >= 1)
    .map((n) => Array.from({ length: n }, () => entry));
}

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
    .filter(([key]) => !['item', 'row', 'context', 'computed', 'is'].includes(key))
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
