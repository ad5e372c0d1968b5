import type { Condition, Definition } from '@kith/core';
import { leadingTo, nodesOf, type Node, type Part } from './nodes.js';
import { walk } from './walk.js';

export interface Unreachable {
  readonly path: string;
  readonly kind: 'page' | 'item' | 'part';
  readonly id: string;
  readonly condition: Condition;
}

const limit = 2000;

/**
 * What no answers and no context can make show. What can be worked out in reasonable time, that is: where there are
 * too many ways, a node counts as reachable.
 */
export function unreachableIn(definition: Definition): readonly Unreachable[] {
  const nodes = nodesOf(definition);
  const whole = walk(nodes, { limit });
  const canShow = (node: Node, { path }: Node | Part): boolean => {
    const { shown } = whole ?? walk(leadingTo(node, nodes), { limit }) ?? {};
    return !shown || shown.has(path);
  };
  const lost = new Set<Node['page']>();
  const found: Unreachable[] = [];
  for (const node of nodes) {
    const { kind, path, page, item, condition } = node;
    // Its page says it all.
    if (kind === 'item' && lost.has(page)) continue;
    const id = item?.id ?? page.id;
    if (condition && !canShow(node, node)) {
      found.push({ path, kind, id, condition });
      if (kind === 'page') lost.add(page);
      continue;
    }
    for (const part of node.parts) {
      if (!canShow(node, part)) found.push({ path: part.path, kind: 'part', id, condition: part.condition });
    }
  }
  return found;
}
