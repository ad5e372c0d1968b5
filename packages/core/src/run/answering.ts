import type { Item, OutsideAnswer } from '../definition.js';
import { KithError } from '../errors.js';
import { outsideOf, rulesOf } from '../item-types/rules-of.js';
import type { AnswerValue } from '../response.js';
import { normaliseText } from '../text.js';
import type { ItemView } from './contract.js';
import type { RunState } from './state.js';

/** Position of an item. Throws `unknown-item`. */
export function indexOfItem(state: RunState, id: string): number {
  const index = state.graph.indexOf.get(id);
  if (index !== undefined) return index;
  throw new KithError('unknown-item', `"${state.definition.id}" has no item "${id}".`, { given: id });
}

/** Gives an item a value or one of the outside answers that it offers. */
export function answerItem(state: RunState, id: string, given: AnswerValue, otherText?: string): void {
  const index = indexOfItem(state, id);
  const view = state.board.views.get(index);
  const { item } = view;
  if (offersOutside(item, given)) {
    setState(state, index, given);
    return;
  }
  const rules = rulesOf(item);
  const value = rules.normalise(item, given);
  if (value === undefined) throw wrongValue(id, given, rules.expected(item));
  if (value === null) {
    setState(state, index, 'unanswered');
    return;
  }
  const answer = {
    state: 'answered',
    value,
    // A text typed beside "other" stays while that option stays chosen.
    otherText: rules.hasOther?.(item, value) ? normaliseText(otherText ?? view.otherText, true) : '',
  } as const;
  state.board.give(index, answer);
}

/** Unanswered, skipped, or an outside answer: states without a value. */
export function setState(state: RunState, index: number, next: Exclude<ItemView['state'], 'answered'>): void {
  state.board.give(index, { state: next, value: null, otherText: '' });
}

export function skipItem(state: RunState, id: string): void {
  const index = indexOfItem(state, id);
  const { item, required } = state.board.views.get(index);
  if (!rulesOf(item).asks || (required && item.skippable === false)) {
    throw wrongValue(id, 'skip', 'an answer: it cannot be skipped');
  }
  setState(state, index, 'skipped');
}

export function declineItem(state: RunState, id: string): void {
  const index = indexOfItem(state, id);
  const { item } = state.board.views.get(index);
  if (!offersOutside(item, 'declined')) {
    throw wrongValue(id, 'declined', 'an answer: its "outside" does not offer "declined"');
  }
  setState(state, index, 'declined');
}

function offersOutside(item: Item, value: unknown): value is OutsideAnswer {
  return outsideOf(item).includes(value as OutsideAnswer);
}

/** What a person typed stays out of the message: messages end up in logs. */
function wrongValue(id: string, given: unknown, expected: string): KithError {
  return new KithError('wrong-value', `"${id}" cannot take this value: expected ${expected}.`, {
    path: id,
    given: typeof given,
    expected,
  });
}
