import type { Item, OutsideAnswer } from '../definition.js';
import { KithError } from '../errors.js';
import type { ItemTypeRules } from './contract.js';
import { knownItemTypes } from './registry.js';

/** The rules of an item's type. Hand them no item of another type. Throws `item-type-not-loaded`. */
export function rulesOf(item: Item): ItemTypeRules {
  const rules = knownItemTypes()[item.type];
  if (rules) return rules;
  throw new KithError('item-type-not-loaded', `The engine does not know the item type "${item.type}" yet.`, {
    path: item.id,
    given: item.type,
    expected: 'addFurtherItemTypes() of @kith/core/item-types before the first run',
  });
}

/** The outside answers that an item offers as its own; in a matrix they belong to the rows. */
export function outsideOf(item: Item): readonly OutsideAnswer[] {
  const { outside = [], outsideByRow } = rulesOf(item);
  return outsideByRow ? [] : (item.outside ?? outside);
}
