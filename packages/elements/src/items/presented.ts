import type { Item, ItemView } from '@kith/core';

/** The item with the options or rows that are on offer, in the order in which they are shown. */
export function presented<I extends Item>(item: I, order: ItemView['order']): I {
  if (!order) return item;
  const inOrder = <P extends { readonly id: string }>(parts: readonly P[]): readonly P[] =>
    order.flatMap((id) => parts.find((part) => part.id === id) ?? []);
  return {
    ...item,
    ...('options' in item && { options: inOrder(item.options) }),
    ...('rows' in item && { rows: inOrder(item.rows) }),
  };
}
