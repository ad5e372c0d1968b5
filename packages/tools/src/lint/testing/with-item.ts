import type { Definition, Item } from '@kith/core';

/** A copy of a definition with one item changed: what a rule must catch. Throws for an unknown id. */
export function withItem(definition: Definition, id: string, change: Partial<Item>): Definition {
  const known = definition.pages.some((page) => page.items.some((item) => item.id === id));
  if (!known) throw new Error(`No item ${id}`);
  return {
    ...definition,
    pages: definition.pages.map((page) => ({
      ...page,
      items: page.items.map((item) => (item.id === id ? ({ ...item, ...change } as Item) : item)),
    })),
  };
}
