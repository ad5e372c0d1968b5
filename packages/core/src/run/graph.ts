import { dependenciesOf } from '../conditions/dependencies-of.js';
import type { Condition } from '../conditions.js';
import type { Computed, Definition, Item, Page } from '../definition.js';
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
  const builder = new GraphBuilder(definition.computed ?? []);
  for (const page of definition.pages) {
    const node = builder.addPage(page);
    for (const item of page.items) builder.addItem(item, node);
  }
  builder.checkIds((definition.ends ?? []).flatMap(({ showIf }) => dependenciesOf(showIf)));
  return builder;
}

class GraphBuilder implements Graph {
  readonly nodes: GraphNode[] = [];
  readonly items: Item[] = [];
  readonly pageOf: number[] = [];
  readonly nodeOf: number[] = [];
  readonly firstOf: number[] = [];
  readonly indexOf = new Map<string, number>();
  /** Node of each id that can be referred to by now: so chains end, and one pass in order settles them. */
  private readonly earlier = new Map<string, number>();

  constructor(private waiting: readonly Computed[]) {}

  addPage(page: Page): PageNode {
    const { showIf } = page;
    const pipes = pipedIn(pageTextsOf(page));
    const node: PageNode = { kind: 'page', page: this.firstOf.length, showIf, pipes, dependents: [] };
    this.firstOf.push(this.items.length);
    this.add(node, referredBy(showIf, pipes));
    return node;
  }

  addItem(item: Item, { page, dependents }: PageNode): void {
    const { showIf } = item;
    const conditions = partConditions(item);
    const checks = (item.checks ?? []).flatMap(({ require }) => dependenciesOf(require));
    const pipes = pipedIn(textsOf(item));
    const isPartial = conditions.length > 0;
    dependents.push(this.nodes.length);
    this.add(
      { kind: 'item', page, item: this.items.length, showIf, isPartial, pipes, dependents: [] },
      [
        ...[showIf, item.requiredIf, ...conditions].flatMap((condition) => referredBy(condition)),
        ...pipes,
        // A check may ask for its own item's answer too.
        ...checks.filter((id) => id !== item.id),
      ],
      item.id,
    );
    this.indexOf.set(item.id, this.items.length);
    this.nodeOf.push(this.nodes.length - 1);
    this.pageOf.push(page);
    this.items.push(item);
    if (this.waiting.length) this.addComputed(page);
  }

  /** What is asked after the last page can refer to anything, but not to nothing. */
  checkIds(ids: readonly string[]): void {
    for (const id of ids) this.find(id);
  }

  /** Computed values come as soon as all that they are worked out from is there. */
  private addComputed(page: number): void {
    const isReady = (computed: Computed) => sourcesOf(computed).every((id) => this.earlier.has(id));
    const ready = this.waiting.filter(isReady);
    this.waiting = this.waiting.filter((each) => !ready.includes(each));
    for (const computed of ready) {
      this.add(
        { kind: 'computed', page, computed, showIf: undefined, pipes: [], dependents: [] },
        sourcesOf(computed),
        computed.id,
      );
    }
  }

  private add(node: GraphNode, ids: readonly string[], id?: string): void {
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
