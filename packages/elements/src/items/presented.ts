import { abilities, type Item, type ItemView } from '@kith/core';

/** The item with the options or rows that are on offer, in the order in which they are shown. */
export const presented = <I extends Item>(item: I, order: ItemView['order']): I =>
  (order && abilities.inOrder?.(item, order)) ?? item;
