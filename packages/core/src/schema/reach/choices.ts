import type { AskableState } from '../../conditions.js';
import type { ConditionSource } from '../../conditions/evaluate.js';
import type { Item } from '../../definition.js';
import { outsideOf, rulesOf } from '../../item-types/rules-of.js';
import type { AnswerValue } from '../../response.js';
import { constantsIn, type Atom } from './atoms.js';
import { numbersOf, pointsOf, valuesOf } from './values.js';
import type { World } from './world.js';

/** One thing that can come from a person, the host or the answers before. */
export interface Choice {
  /** What conditions see of it. */
  readonly source: ConditionSource;
  readonly isAnswered: boolean;
}

const nothing: ConditionSource = {
  state: () => 'unanswered',
  value: () => null,
  computed: () => null,
  context: {},
};

/** Of what an atom is about: the choices that atoms with this subject can tell apart. Null: too many. */
export function choicesOf(atom: Atom, own: readonly Atom[], world: World): readonly Choice[] | null {
  if ('context' in atom) return contextChoices(atom.context, own);
  if ('computed' in atom) return computedChoices(atom.computed, own, world);
  const item = world.items.get(atom.item)?.item;
  if (!item) return [];
  return 'row' in atom ? rowChoices(item, atom.row, world) : givenChoices(item, own, world);
}

/** What a person can do with an item. */
export function givenChoices(item: Item, own: readonly Atom[], world: World): readonly Choice[] | null {
  const values = valuesOf(item, own, world);
  return values && [...statesOf(item).map((state) => given(state, null)), ...values.map(answered)];
}

/** Where the answers cannot be told apart: their states alone. */
export function stateChoices(item: Item): readonly Choice[] {
  return [...statesOf(item).map((state) => given(state, null)), answered('x')];
}

const answered = (value: AnswerValue): Choice => given('answered', value);

function given(state: AskableState, value: AnswerValue | null): Choice {
  return {
    source: { ...nothing, state: () => state, value: () => value },
    isAnswered: state === 'answered',
  };
}

function statesOf(item: Item): readonly AskableState[] {
  const { asks } = rulesOf(item);
  return ['unanswered', ...(asks ? (['skipped'] as const) : []), ...outsideOf(item)];
}

function rowChoices(item: Item, row: string, world: World): readonly Choice[] {
  return [
    given('unanswered', null),
    ...pointsOf(item, row, world).map((point) => answered({ [row]: point })),
  ];
}

function computedChoices(id: string, own: readonly Atom[], world: World): readonly Choice[] {
  const computed = world.computed.get(id);
  const values = [null, ...(computed ? numbersOf(computed, own, world) : [])];
  return values.map((value) => ({ source: { ...nothing, computed: () => value }, isAnswered: false }));
}

function contextChoices(key: string, own: readonly Atom[]): readonly Choice[] {
  const named = [...new Set(own.flatMap(constantsIn).map(String))];
  // The host can also hand over nothing, and something that no condition names.
  const contexts = [{}, ...[...named, `not ${named.join(' or ')}`].map((value) => ({ [key]: value }))];
  return contexts.map((context) => ({ source: { ...nothing, context }, isAnswered: false }));
}
