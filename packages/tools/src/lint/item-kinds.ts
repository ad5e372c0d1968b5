import { rulesOf, type Item } from '@kith/core';

/** Answered in the person's own words. */
export function isOpen(item: Item): boolean {
  return rulesOf(item).open;
}

/** Asked and closed. */
export function isClosed(item: Item): boolean {
  return rulesOf(item).asks && !isOpen(item);
}

/** Closed, and without options that say what it is about: the stem carries all of it. */
export function isRating(item: Item): boolean {
  return isClosed(item) && !('options' in item);
}
