import type { ItemType } from '@kith/core';

/** The tag that shows each item type. */
export const itemTags: Readonly<Record<ItemType, string>> = {
  scale: 'kith-scale-item',
  'single-choice': 'kith-single-choice-item',
  'multiple-choice': 'kith-multiple-choice-item',
  'short-text': 'kith-short-text-item',
  'long-text': 'kith-long-text-item',
  information: 'kith-information-item',
};
