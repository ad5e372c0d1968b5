import type { ItemType } from '@kith/core';
import type { ItemElement } from './item-element.js';

/** The element that shows an item of a type. Its tag has to be registered. */
export function createItem(type: ItemType): ItemElement {
  return document.createElement(itemTag(type)) as HTMLElement as ItemElement;
}

/** The tag that shows an item type. */
export const itemTag = <T extends ItemType>(type: T): `kith-${T}-item` => `kith-${type}-item`;
