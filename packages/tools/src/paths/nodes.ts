import { secondsFor, type Condition, type Definition, type Item, type Page } from '@kith/core';
import { join } from '../lint/path.js';
import { atomsOf, subjectOf, type Atom } from './atoms.js';

/** A part of an item that has a condition of its own: an option, or another rule such as "required if". */
export interface Part {
  readonly path: string;
  readonly condition: Condition;
}

/** A page, or an item on the page before it. */
export interface Node {
  readonly kind: 'page' | 'item';
  readonly path: string;
  readonly page: Page;
  readonly item?: Item;
  readonly condition?: Condition;
  readonly parts: readonly Part[];
  /** To answer it. */
  readonly seconds: number;
}

/** Pages and items, each page before its items. */
export function nodesOf(definition: Definition): readonly Node[] {
  return definition.pages.flatMap((page, p): readonly Node[] => {
    const path = join('pages', p);
    const own: Node = { kind: 'page', path, page, ...conditionOf(page), parts: [], seconds: 0 };
    return [
      own,
      ...page.items.map((item, i) => nodeOf(item, join(join(path, 'items'), i), page, definition)),
    ];
  });
}

function nodeOf(item: Item, path: string, page: Page, { gradeBands }: Definition): Node {
  const { showIf, ...rest } = item;
  return {
    kind: 'item',
    path,
    page,
    item,
    ...(showIf && { condition: showIf }),
    parts: [...partsIn(rest, path)],
    seconds: secondsFor([item], gradeBands),
  };
}

function conditionOf({ showIf }: Page): { readonly condition?: Condition } {
  return showIf ? { condition: showIf } : {};
}

/** Whatever is called "… if" and holds a condition, on whatever item type. */
function* partsIn(value: object, path: string): Iterable<Part> {
  for (const [key, each] of Object.entries(value) as [string, unknown][]) {
    if (typeof each !== 'object' || each === null) continue;
    const at = Array.isArray(value) ? join(path, Number(key)) : join(path, key);
    if (key.endsWith('If')) yield { path: at, condition: each as Condition };
    else yield* partsIn(each, at);
  }
}

/** All that a node asks about. */
export function atomsOfNode({ condition, parts }: Node): readonly Atom[] {
  const conditions = [...(condition ? [condition] : []), ...parts.map((part) => part.condition)];
  return conditions.flatMap(atomsOf);
}

/** The nodes that decide over one of them, in order, with it: what it asks about, and what that depends on. */
export function leadingTo(node: Node, nodes: readonly Node[]): readonly Node[] {
  const wanted = new Set<Node>();
  const visit = (each: Node): void => {
    if (wanted.has(each)) return;
    wanted.add(each);
    const asked = new Set(atomsOfNode(each).map(subjectOf));
    for (const other of nodes) {
      const isPageOfIt = other.kind === 'page' && other.page === each.page;
      if (isPageOfIt || (other.item && asked.has(other.item.id))) visit(other);
    }
  };
  visit(node);
  return nodes.filter((each) => wanted.has(each));
}
