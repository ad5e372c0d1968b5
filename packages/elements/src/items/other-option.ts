import type { AnswerValue, Item } from '@kith/core';

/** Of the options that are chosen, the one that has a text field of its own. */
export function otherOption(item: Item, chosen: readonly AnswerValue[]): string | undefined {
  if (!('options' in item)) return undefined;
  return item.options.find(({ id, other }) => other && chosen.includes(id))?.id;
}
