import { rulesOf, type Item, type Page } from '@kith/core';

/** Answered in the person's own words. */
export function isOpen(item: Item): boolean {
  return rulesOf(item).open;
}

/** Asked and closed. */
export function isClosed(item: Item): boolean {
  return rulesOf(item).asks && !isOpen(item);
}

/** Facts and permissions: nothing is judged. */
const judgeNothing: ReadonlySet<Item['type']> = new Set(['number', 'date', 'consent']);

/** Closed, and without options that say what it is about: the stem or the row carries all of it. */
export function isRating(item: Item): boolean {
  return isClosed(item) && !('options' in item) && !judgeNothing.has(item.type);
}

/** How many questions a person answers here: a matrix counts as its rows, a repeating group as one entry. */
export function questionsIn(item: Item): number {
  const rules = rulesOf(item);
  return rules.asks ? (rules.questions?.(item) ?? 1) : 0;
}

/** Questions on a page. Where chance draws some of the items, those with the most questions count. */
export function mostQuestionsOn({ items, pick }: Page): number {
  const counts = items.map(questionsIn).sort((a, b) => b - a);
  return counts.slice(0, pick).reduce((sum, each) => sum + each, 0);
}
