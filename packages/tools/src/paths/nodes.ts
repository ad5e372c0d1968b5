import { isQuestion, rulesOf, type Condition, type Definition, type Item, type Page } from '@kith/core';
import { atomsOf, type Atom } from './atoms.js';

/** A page, or an item on the page before it. */
export interface Node {
  readonly page: Page;
  readonly item?: Item;
  readonly condition?: Condition;
  /** Conditions of its options and rows. */
  readonly parts: readonly Condition[];
  /** Chance can leave it out. */
  readonly isDrawn: boolean;
}

/** Pages and items, each page before its items. */
export function nodesOf({ pages }: Definition): readonly Node[] {
  return pages.flatMap((page): readonly Node[] => [
    { page, ...conditionOf(page), parts: [], isDrawn: false },
    ...page.items.map((item) => ({
      page,
      item,
      ...conditionOf(item),
      parts: partsOf(item),
      isDrawn: drawsOn(page) && isQuestion(item),
    })),
  ]);
}

/** Whether chance leaves something out on a page. */
export function drawsOn({ items, pick = Infinity }: Page): boolean {
  return pick < items.filter(isQuestion).length;
}

function conditionOf({ showIf }: Page | Item): { readonly condition?: Condition } {
  return showIf ? { condition: showIf } : {};
}

function partsOf(item: Item): readonly Condition[] {
  return (rulesOf(item).parts?.(item) ?? []).flatMap(({ showIf }) => showIf ?? []);
}

/** All that a node asks about. */
export function atomsOfNode({ condition, parts }: Node): readonly Atom[] {
  return [...(condition ? [condition] : []), ...parts].flatMap(atomsOf);
}

/** An item with what it has on offer where some conditions hold. */
export function offeredOf(item: Item, holds: (condition: Condition) => boolean): Item {
  const isOffered = ({ showIf }: { readonly showIf?: Condition }): boolean => !showIf || holds(showIf);
  if ('options' in item) return { ...item, options: item.options.filter(isOffered) };
  return 'rows' in item ? { ...item, rows: item.rows.filter(isOffered) } : item;
}
