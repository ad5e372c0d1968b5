import type { ItemType } from '@kith/core';
// Only for its types: the further tags are on a page where something has defined them.
import type {} from './further/define.js';
import type { ItemElement } from './item-element.js';

/** The element that shows an item of a type. Its tag has to be registered. */
export function createItem(type: ItemType): ItemElement {
  return document.createElement(itemTag(type));
}

/** The tag that shows an item type. */
export const itemTag = <T extends ItemType>(type: T): `kith-${T}-item` => `kith-${type}-item`;
