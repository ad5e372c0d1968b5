import { type Definition, furtherNeed, type ItemType, presentationOf } from '@kith/core';

/** What `kith.js` asks with. */
const inKith: readonly ItemType[] = [
  'scale',
  'single-choice',
  'multiple-choice',
  'short-text',
  'long-text',
  'information',
];

/** Whether a page needs `kith-all.js` for it: `kith.js` lacks a type of its items, or something that they ask for. */
export function needsAll(definition: Definition): boolean {
  // Faces come to the youngest by a part of their own.
  const known = presentationOf(definition) === 'k-2' ? [...inKith, 'faces'] : inKith;
  const isKnown = definition.pages.every(({ items }) => items.every(({ type }) => known.includes(type)));
  return !isKnown || furtherNeed(definition) !== null;
}
