import type { ItemType } from '@kith/core';
import type { ItemElement } from './item-element.js';

/** The registered tags whose elements are items. */
type ItemTag = {
  [Tag in keyof HTMLElementTagNameMap]: HTMLElementTagNameMap[Tag] extends ItemElement ? Tag : never;
}[keyof HTMLElementTagNameMap];

/** The tag that shows each item type. */
export const itemTags: Readonly<Record<ItemType, ItemTag>> = {
  scale: 'kith-scale-item',
  'single-choice': 'kith-single-choice-item',
  'multiple-choice': 'kith-multiple-choice-item',
  'short-text': 'kith-short-text-item',
  'long-text': 'kith-long-text-item',
  information: 'kith-information-item',
};
