import { chosenFrom } from '@kith/instruments/choosing';
import type { CatalogueFacts } from './facts.js';
import { type State, type WishField, wishFields, wishesOf } from './state.js';

/** A wish whose loss would let something fit, and how much. */
export interface Easing {
  readonly field: WishField;
  readonly count: number;
}

/** Where nothing fits: the wishes to let go one by one, that which brings most first. */
export function easingsFor(state: State, facts: CatalogueFacts): readonly Easing[] {
  return wishFields
    .filter((field) => state[field].trim() !== '')
    .map((field) => ({ field, count: chosenFrom(facts, wishesOf({ ...state, [field]: '' })).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
}
