import type { Condition, Definition } from '@kith/core';
import { itemsOf } from './texts.js';

/** Follow-ups look back, and never at another follow-up: one level is all a reader can keep in mind. */
export function branchingProblems(definition: Definition): readonly string[] {
  const items = itemsOf(definition);
  const hiddenPages = definition.pages.filter((page) => page.showIf !== undefined);
  const problems = hiddenPages.map((page) => `${page.id}: a whole page is conditional`);
  items.forEach((item, index) => {
    if (item.showIf === undefined) return;
    for (const id of itemsAskedBy(item.showIf)) {
      const at = items.findIndex((other) => other.id === id);
      if (at === -1) problems.push(`${item.id}: ${id} does not exist`);
      else if (at >= index) problems.push(`${item.id}: ${id} comes later`);
      else if (items[at]?.showIf !== undefined) problems.push(`${item.id}: ${id} is conditional itself`);
    }
  });
  return problems;
}

function itemsAskedBy(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(itemsAskedBy);
  if ('any' in condition) return condition.any.flatMap(itemsAskedBy);
  if ('not' in condition) return itemsAskedBy(condition.not);
  return 'item' in condition ? [condition.item] : [];
}
