import { type Definition, type ItemType, presentationOf } from '@kith/core';

/** What `kith.js` asks with. */
const inKith: readonly ItemType[] = [
  'scale',
  'single-choice',
  'multiple-choice',
  'short-text',
  'long-text',
  'information',
];

/** Whether a page needs `kith-all.js` for it, because `kith.js` lacks a type of its items. */
export function needsAll(definition: Definition): boolean {
  // Faces come to the youngest by a part of their own.
  const known = presentationOf(definition) === 'k-2' ? [...inKith, 'faces'] : inKith;
  return definition.pages.some(({ items }) => items.some(({ type }) => !known.includes(type)));
}
