import type { Condition } from '../../conditions.js';
import type { Computed, Definition, Item, Page } from '../../definition.js';
import { isQuestion } from '../../item-types/is-question.js';

/** A definition as its conditions see it, and what is known by now to be never shown. */
export interface World {
  readonly items: ReadonlyMap<string, Placed>;
  readonly computed: ReadonlyMap<string, Computed>;
  /** Items that can never be shown. */
  readonly never: Set<string>;
  /** Options and rows that can never be on offer, as `item part`. */
  readonly neverParts: Set<string>;
}

export interface Placed {
  readonly item: Item;
  readonly page: Page;
  /** The conditions that all must be true for it to be shown. */
  readonly conditions: readonly Condition[];
  /** Whether chance can leave it out. */
  readonly isDrawn: boolean;
}

export function worldOf({ pages, computed = [] }: Definition): World {
  const items = pages.flatMap((page) =>
    page.items.map((item): [string, Placed] => {
      const conditions = [page.showIf, item.showIf].flatMap((condition) => condition ?? []);
      return [item.id, { item, page, conditions, isDrawn: page.pick !== undefined && isQuestion(item) }];
    }),
  );
  return {
    items: new Map(items),
    computed: new Map(computed.map((each) => [each.id, each])),
    never: new Set(),
    neverParts: new Set(),
  };
}

export const partName = (itemId: string, partId: string): string => `${itemId} ${partId}`;
