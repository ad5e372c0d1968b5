import type { Item } from '@kith/core';

/** A question for one of several parts that people had, which they chose in the question `part`. */
export const askedOf = (part: string, item: Item): Item => ({
  ...item,
  showIf: { item: 'part', equals: part },
});
