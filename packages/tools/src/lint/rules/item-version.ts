import type { Item } from '@kith/core';
import { kindOf, markOf, versionedId } from '../../catalogue/item-mark.js';
import type { Rule } from '../contract.js';

export const itemVersion: Rule = {
  id: 'item-version',
  severity: 'error',
  final: 'in-catalogue',
  needsNotes: true,
  why: 'A line over time joins what was asked in the same words. Who changes words under the same version joins what does not belong together.',
  mend: 'Raise the `version` of the item, or give it a new id where its scale or type changes; then `node scripts/hash-instruments.mjs`.',
  example: 'a word changed, and `version` as before',
  check: ({ items, published }) => {
    if (!published) return [];
    return items
      .filter(({ item }) => item.type !== 'information')
      .flatMap((place) => {
        const message = problemOf(place.item, published);
        return message === undefined ? [] : [{ place, message }];
      });
  },
};

function problemOf(item: Item, published: Readonly<Record<string, string>>): string | undefined {
  const other = Object.entries(published).find(
    ([key, mark]) => key.startsWith(`${item.id}@`) && !mark.startsWith(`${kindOf(item)} `),
  );
  if (other) return `It was asked as ${other[1].split(' ')[0]} before: results of the two cannot be joined.`;
  const mark = published[versionedId(item)];
  if (mark === undefined) return `${versionedId(item)} is not in the list of what was published.`;
  return mark === markOf(item)
    ? undefined
    : `Its words are not those that were published as ${versionedId(item)}.`;
}
