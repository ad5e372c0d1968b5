import type { Item } from '../definition.js';

/** Longest texts in UTF-16 code units where the definition says nothing. `other` is the text beside an option. */
export const maxLengths = { 'short-text': 200, 'long-text': 500, other: 200 } as const;

/** How long the text of an item may be, in UTF-16 code units; for a choice, the text beside its `other` option. */
export function maxLengthOf(item: Item): number {
  const own = 'maxLength' in item ? item.maxLength : undefined;
  return own ?? (item.type === 'long-text' ? maxLengths['long-text'] : maxLengths.other);
}
