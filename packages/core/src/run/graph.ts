import { dependenciesOf } from '../conditions/dependencies-of.js';
import type { Condition } from '../conditions.js';
import type { Computed, Definition, Item, Page } from '../definition.js';
import { KithError } from '../errors.js';
import { abilities, type GrowingGraph, type Needs } from './abilities.js';

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
  /** Node of each item. */
  readonly nodeOf: readonly ItemNode[];
  /** First item of each page. */
  readonly firstOf: readonly number[];
  readonly indexOf: ReadonlyMap<string, number>;
}

/**
 * Throws `definition-invalid` where a condition, a text or a computed value refers to nothing earlier, or an id is
 * there twice.
 */
export function buildGraph(definition: Definition): Graph {
  const builder = new GraphBuilder(definition.computed ?? []);
  for (const page of definition.pages) {
    const node = builder.addPage(page);
    for (const item of page.items) builder.addItem(item, node);
  }
  builder.checkIds((definition.ends ?? []).flatMap(({ showIf }) => dependenciesOf(showIf)));
  return builder;
}

const noNeeds: Needs = { ids: [], pipes: [], isPartial: false };

class GraphBuilder implements GrowingGraph {
  readonly nodes: GraphNode[] = [];
  readonly items: Item[] = [];
  readonly nodeOf: ItemNode[] = [];
  readonly firstOf: number[] = [];
  readonly indexOf = new Map<string, number>();
  /** Node of each id that can be referred to by now: so chains end, and one pass in order settles them. */
  private readonly earlier = new Map<string, number>();

  constructor(public waiting: readonly Computed[]) {}

  addPage(page: Page): PageNode {
    const { showIf } = page;
    const { ids, pipes } = abilities.needsOf?.(page) ?? noNeeds;
    const node: PageNode = { kind: 'page', page: this.firstOf.length, showIf, pipes, dependents: [] };
    this.firstOf.push(this.items.length);
    this.add(node, [...referredBy(showIf), ...ids]);
    return node;
  }

  addItem(item: Item, { page, dependents }: PageNode): void {
    const { showIf } = item;
    const { ids, pipes, isPartial } = abilities.needsOf?.(item) ?? noNeeds;
    const place = this.items.push(item) - 1;
    const node: ItemNode = { kind: 'item', page, item: place, showIf, isPartial, pipes, dependents: [] };
    dependents.push(this.nodes.length);
    this.add(node, [...referredBy(showIf), ...ids], item.id);
    this.indexOf.set(item.id, place);
    this.nodeOf.push(node);
    abilities.addComputed?.(this, page);
  }

  /** What is asked after the last page can refer to anything, but not to nothing. */
  checkIds(ids: readonly string[]): void {
    for (const id of ids) this.find(id);
  }

  knows(id: string): boolean {
    return this.earlier.has(id);
  }

  add(node: GraphNode, ids: readonly string[], id?: string): void {
    for (const target of new Set(ids)) this.find(target).dependents.push(this.nodes.length);
    if (id !== undefined) {
      if (this.earlier.has(id)) throw invalid(`The id "${id}" is there twice.`, id);
      this.earlier.set(id, this.nodes.length);
    }
    this.nodes.push(node);
  }

  private find(id: string): GraphNode {
    const found = this.nodes[this.earlier.get(id) ?? -1];
    if (found) return found;
    throw invalid(`A condition or a text refers to "${id}", which is nothing earlier.`, id);
  }
}

function referredBy(condition: Condition | undefined): readonly string[] {
  return condition ? dependenciesOf(condition) : [];
}

function invalid(message: string, given: string): KithError {
  return new KithError('definition-invalid', message, { given });
}
