import type { Item, OutsideAnswer } from '../definition.js';
import type { ItemTypeRules } from './contract.js';
import { notLoaded } from './not-loaded.js';
import { knownItemTypes } from './registry.js';

/** The rules of an item's type. Hand them no item of another type. Throws `item-type-not-loaded`. */
export function rulesOf(item: Item): ItemTypeRules {
  const rules = knownItemTypes()[item.type];
  if (rules) return rules;
  throw notLoaded(item.type, item.id);
}

/** The outside answers that an item offers as its own; in a matrix they belong to the rows. */
export function outsideOf(item: Item): readonly OutsideAnswer[] {
  const { outside = [], outsideByRow } = rulesOf(item);
  return outsideByRow ? [] : (item.outside ?? outside);
}
