import { dependenciesOf } from '../conditions/dependencies-of.js';
import type { Condition } from '../conditions.js';
import type { Computed, Definition, Item } from '../definition.js';
import { KithError } from '../errors.js';
import { rulesOf } from '../item-types/rules-of.js';
import { pageTextsOf, pipedIn, textsOf } from '../piping.js';
import { sourcesOf } from './computed.js';

interface NodeBase {
  readonly page: number;
  readonly showIf: Condition | undefined;
  /** Ids of earlier answers that its texts take up. */
  readonly pipes: readonly string[];
  /** Later nodes that depend on this one, in order. */
  readonly dependents: number[];
}

export interface PageNode extends NodeBase {
  readonly kind: 'page';
}

export interface ItemNode extends NodeBase {
  readonly kind: 'item';
  readonly item: number;
  /** Whether an option or a row has a condition. */
  readonly isPartial: boolean;
}

export interface ComputedNode extends NodeBase {
  readonly kind: 'computed';
  readonly computed: Computed;
}

/** What is worked out anew when an answer changes. Numbered in the order of the definition. */
export type GraphNode = PageNode | ItemNode | ComputedNode;

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

/**
 * Throws `definition-invalid` where a condition, a text or a computed value refers to nothing earlier, or an id is
 * there twice.
 */
export function buildGraph(definition: Definition): Graph {
  const builder = createBuilder(definition.computed ?? []);
  definition.pages.forEach((page, p) => {
    const pageNode: PageNode = {
      kind: 'page',
      page: p,
      showIf: page.showIf,
      pipes: pipedIn(pageTextsOf(page)),
      dependents: [],
    };
    builder.addPage(pageNode);
    for (const item of page.items) builder.addItem(item, pageNode);
  });
  builder.checkIds((definition.ends ?? []).flatMap(({ showIf }) => dependenciesOf(showIf)));
  return builder.graph;
}

function createBuilder(computed: readonly Computed[]) {
  const nodes: GraphNode[] = [];
  const graph = {
    nodes,
    items: [] as Item[],
    pageOf: [] as number[],
    nodeOf: [] as number[],
    firstOf: [] as number[],
    indexOf: new Map<string, number>(),
  };
  /** Node of each id that can be referred to by now: so chains end, and one pass in order settles them. */
  const earlier = new Map<string, number>();
  let waiting = computed;

  function find(id: string): GraphNode {
    const found = nodes[earlier.get(id) ?? -1];
    if (found) return found;
    throw invalid(`A condition or a text refers to "${id}", which is nothing earlier.`, id);
  }

  function add(node: GraphNode, ids: readonly string[], id?: string): void {
    for (const target of new Set(ids)) find(target).dependents.push(nodes.length);
    if (id !== undefined) {
      if (earlier.has(id)) throw invalid(`The id "${id}" is there twice.`, id);
      earlier.set(id, nodes.length);
    }
    nodes.push(node);
  }

  /** Computed values come as soon as all that they are worked out from is there. */
  function addComputed(page: number): void {
    const ready = waiting.filter((each) => sourcesOf(each).every((id) => earlier.has(id)));
    waiting = waiting.filter((each) => !ready.includes(each));
    for (const each of ready) {
      const node: ComputedNode = {
        kind: 'computed',
        page,
        computed: each,
        showIf: undefined,
        pipes: [],
        dependents: [],
      };
      add(node, sourcesOf(each), each.id);
    }
  }

  return {
    graph: graph as Graph,
    /** What is asked after the last page can refer to anything, but not to nothing. */
    checkIds: (ids: readonly string[]) => ids.forEach(find),
    addPage(node: PageNode): void {
      graph.firstOf.push(graph.items.length);
      add(node, referredBy(node.showIf, node.pipes));
    },
    addItem(item: Item, { page, dependents }: PageNode): void {
      const { showIf } = item;
      const conditions = partConditions(item);
      const checks = (item.checks ?? []).flatMap(({ require }) => dependenciesOf(require));
      const pipes = pipedIn(textsOf(item));
      const isPartial = conditions.length > 0;
      dependents.push(nodes.length);
      add(
        { kind: 'item', page, item: graph.items.length, showIf, isPartial, pipes, dependents: [] },
        [showIf, item.requiredIf, ...conditions]
          .flatMap((condition) => referredBy(condition))
          // A check may ask for its own item's answer too.
          .concat(
            pipes,
            checks.filter((id) => id !== item.id),
          ),
        item.id,
      );
      graph.indexOf.set(item.id, graph.items.length);
      graph.nodeOf.push(nodes.length - 1);
      graph.pageOf.push(page);
      graph.items.push(item);
      if (waiting.length) addComputed(page);
    },
  };
}

function referredBy(condition: Condition | undefined, pipes: readonly string[] = []): readonly string[] {
  return condition ? [...dependenciesOf(condition), ...pipes] : pipes;
}

function partConditions(item: Item): readonly Condition[] {
  return (
    rulesOf(item)
      .parts?.(item)
      .flatMap(({ showIf }) => showIf ?? []) ?? []
  );
}

function invalid(message: string, given: string): KithError {
  return new KithError('definition-invalid', message, { given });
}
