import type { Item } from '../definition.js';
import type { ItemTypeRules } from './contract.js';
import { itemTypes } from './registry.js';

/** The rules of an item's type. Hand them no item of another type. */
export function rulesOf(item: Item): ItemTypeRules {
  return itemTypes[item.type];
}
