import type { Condition } from '../conditions.js';
import { dependenciesOf } from '../conditions/dependencies-of.js';
import type { Definition, Item } from '../definition.js';
import { KithError } from '../errors.js';

/** A page or an item, as what can be shown or hidden. Numbered in the order of the definition. */
export interface GraphNode {
  readonly page: number;
  /** `null` for the page itself. */
  readonly item: number | null;
  readonly showIf: Condition | undefined;
  /** Later nodes whose showing depends on this one, in order. */
  readonly dependents: number[];
}

/** Who depends on whom; made once for each run. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly items: readonly Item[];
  /** Page of each item. */
  readonly pageOf: readonly number[];
  /** Node of each item. */
  readonly nodeOf: readonly number[];
  /** First item of each page. */
  readonly firstOf: readonly number[];
  readonly indexOf: ReadonlyMap<string, number>;
}

/** Throws `definition-invalid` where a condition refers to no earlier item, or an id is there twice. */
export function buildGraph(definition: Definition): Graph {
  const nodes: GraphNode[] = [];
  const items: Item[] = [];
  const pageOf: number[] = [];
  const nodeOf: number[] = [];
  const firstOf: number[] = [];
  const indexOf = new Map<string, number>();

  const add = (page: number, item: number | null, showIf: Condition | undefined): GraphNode => {
    for (const id of showIf ? dependenciesOf(showIf) : []) {
      // Only earlier items are in the map yet: so chains end, and one pass in order settles them.
      const target = nodes[nodeOf[indexOf.get(id) ?? -1] ?? -1];
      if (!target) throw invalid(`A condition refers to "${id}", which is no earlier item.`, id);
      target.dependents.push(nodes.length);
    }
    const node = { page, item, showIf, dependents: [] };
    nodes.push(node);
    return node;
  };

  definition.pages.forEach((page, p) => {
    const pageNode = add(p, null, page.showIf);
    firstOf.push(items.length);
    for (const item of page.items) {
      if (indexOf.has(item.id)) throw invalid(`The item id "${item.id}" is there twice.`, item.id);
      pageNode.dependents.push(nodes.length);
      add(p, items.length, item.showIf);
      indexOf.set(item.id, items.length);
      nodeOf.push(nodes.length - 1);
      pageOf.push(p);
      items.push(item);
    }
  });
  return { nodes, items, pageOf, nodeOf, firstOf, indexOf };
}

function invalid(message: string, given: string): KithError {
  return new KithError('definition-invalid', message, { given });
}
