import { evaluate, type ConditionSource } from '../conditions/evaluate.js';
import { rulesOf } from '../item-types/rules-of.js';
import type { PipedAnswer } from '../piping.js';
import { sourcesOf, workOut } from './computed.js';
import type { ItemView } from './contract.js';
import type { Draw } from './draw.js';
import type { ComputedNode, Graph, GraphNode, ItemNode, PageNode } from './graph.js';
import { issuesAtOnce, stillIssues } from './issues.js';
import { persistentList, type PersistentList } from './persistent-list.js';
import { createWorklist } from './worklist.js';

/** What a person gave as the answer to an item. */
export type Given = Pick<ItemView, 'state' | 'value' | 'otherText'>;

/** The views of all items, and which of them are shown. */
export interface Board {
  readonly graph: Graph;
  readonly source: ConditionSource;
  views: PersistentList<ItemView>;
  /** Answers as they were given, by item: what is hidden or no longer on offer stays here. */
  readonly given: Map<number, Given>;
  /** Items changed since the last snapshot. */
  readonly touched: Set<number>;
  /** Whether each page's own condition holds. */
  readonly pageOn: boolean[];
  /** Number of shown items of each page; a page without any is passed over. */
  readonly shownOn: number[];
  /** Whether a page came or went, or a title of one changed, since the last snapshot. */
  pagesTouched: boolean;
  /** Takes an answer, and works out what depends on it. */
  give(index: number, given: Given): void;
  setIssues(index: number, issues: ItemView['issues']): void;
  /** Answers that a text takes up, by id. */
  piped(ids: readonly string[]): ItemView['pipes'];
}

interface Workings {
  readonly board: Board;
  readonly draw: Draw;
  readonly computed: Map<string, number | null>;
}

const nothingGiven: Given = { state: 'unanswered', value: null, otherText: '' };

/** A board on which nothing is answered. */
export function createBoard(graph: Graph, context: Readonly<Record<string, string>>, draw: Draw): Board {
  const computed = new Map<string, number | null>();
  const board: Board = {
    graph,
    source: sourceOf(() => board, context, computed),
    views: persistentList(graph.items.map(blank)),
    given: new Map(),
    touched: new Set(),
    pageOn: [],
    shownOn: graph.firstOf.map(() => 0),
    pagesTouched: false,
    give(index, given) {
      board.given.set(index, given);
      const node = graph.nodes[graph.nodeOf[index] ?? -1] as ItemNode;
      const { item, order } = board.views.get(index);
      const answer = effective(workings, node, order);
      worklist.add(change(workings, index, { ...answer, issues: issuesAtOnce({ item, ...answer }) }));
      worklist.settle();
    },
    setIssues(index, issues) {
      change(workings, index, { issues });
    },
    piped: (ids) => piped(workings, ids),
  };
  const workings: Workings = { board, draw, computed };
  const worklist = createWorklist((number) => {
    const node = graph.nodes[number];
    if (node) worklist.add(visit(workings, node));
  });
  worklist.add(graph.nodes.map((_, number) => number));
  worklist.settle();
  board.touched.clear();
  board.pagesTouched = false;
  return board;
}

const none: readonly [] = Object.freeze([]);

function blank(item: ItemView['item']): ItemView {
  const empty = { shown: false, required: false, order: null, pipes: null, issues: none };
  return Object.freeze({ id: item.id, item, ...nothingGiven, ...empty });
}

/** What conditions see: nothing of a hidden item but that it is hidden. */
function sourceOf(
  board: () => Board,
  context: Readonly<Record<string, string>>,
  computed: ReadonlyMap<string, number | null>,
): ConditionSource {
  const viewOf = (id: string): ItemView => board().views.get(board().graph.indexOf.get(id) ?? -1);
  return {
    state: (id) => (viewOf(id).shown ? viewOf(id).state : 'not-shown'),
    value: (id) => (viewOf(id).shown ? viewOf(id).value : null),
    computed: (id) => computed.get(id) ?? null,
    context,
  };
}

/** Works a node out. Returns the nodes that this concerns. */
function visit(workings: Workings, node: GraphNode): readonly number[] {
  if (node.kind === 'page') return visitPage(workings, node);
  return node.kind === 'item' ? visitItem(workings, node) : visitComputed(workings, node);
}

function visitPage({ board }: Workings, { page, showIf, pipes, dependents }: PageNode): readonly number[] {
  const isOn = !showIf || evaluate(showIf, board.source) === true;
  if (pipes.length) board.pagesTouched = true;
  if (board.pageOn[page] === isOn) return [];
  board.pageOn[page] = isOn;
  return dependents;
}

function visitComputed(
  { board, computed }: Workings,
  { computed: value, dependents }: ComputedNode,
): readonly number[] {
  const views = sourcesOf(value)
    .map((id) => board.views.get(board.graph.indexOf.get(id) ?? -1))
    .filter(({ shown, state }) => shown && state === 'answered');
  const result = workOut(value, views);
  if (computed.get(value.id) === result) return [];
  computed.set(value.id, result);
  return dependents;
}

function visitItem(workings: Workings, node: ItemNode): readonly number[] {
  const { board, draw } = workings;
  const { source, graph, pageOn } = board;
  const item = graph.items[node.item];
  if (!item) return [];
  const isOn = !node.showIf || evaluate(node.showIf, source) === true;
  const required = !!(item.required ?? (item.requiredIf && evaluate(item.requiredIf, source) === true));
  const order = offeredParts(workings, node);
  const { issues } = board.views.get(node.item);
  return change(workings, node.item, {
    shown: isOn && pageOn[node.page] === true && !draw.leftOut.has(node.item),
    required,
    order,
    pipes: board.piped(node.pipes),
    issues: stillIssues(issues, { item, required }, source),
    ...(node.isPartial ? restricted(workings, node, order) : {}),
  });
}

/** An answer of which more or less is on offer now; what was wrong with it may be another thing. */
function restricted(workings: Workings, node: ItemNode, order: ItemView['order']): Partial<ItemView> {
  const view = workings.board.views.get(node.item);
  const answer = effective(workings, node, order);
  return differs(view, answer) ? { ...answer, issues: issuesAtOnce({ item: view.item, ...answer }) } : {};
}

/** Ids of the options or rows that are on offer, in the order in which they are shown; null: all, as written. */
function offeredParts({ board, draw }: Workings, node: ItemNode): ItemView['order'] {
  const item = board.graph.items[node.item];
  const drawn = draw.parts.get(node.item);
  if (!item || (!drawn && !node.isPartial)) return null;
  const parts = rulesOf(item).parts?.(item) ?? [];
  const offered = parts.filter(({ showIf }) => !showIf || evaluate(showIf, board.source) === true);
  const ids = offered.map(({ id }) => id);
  return Object.freeze(drawn ? drawn.filter((id) => ids.includes(id)) : ids);
}

/** The answer without what is no longer on offer. */
function effective({ board }: Workings, node: ItemNode, offered: ItemView['order']): Given {
  const given = board.given.get(node.item) ?? nothingGiven;
  const item = board.graph.items[node.item];
  if (!node.isPartial || !item || !offered || given.value === null) return given;
  const rules = rulesOf(item);
  const value = rules.restrict?.(item, given.value, offered) ?? null;
  if (value === null) return nothingGiven;
  return { ...given, value, otherText: rules.hasOther?.(item, value) ? given.otherText : '' };
}

function piped({ board, computed }: Workings, ids: readonly string[]): ItemView['pipes'] {
  if (!ids.length) return null;
  const answers = ids.map((id): [string, PipedAnswer] => {
    const index = board.graph.indexOf.get(id);
    if (index === undefined) return [id, Object.freeze({ value: computed.get(id) ?? null, otherText: '' })];
    const { shown, value, otherText } = board.views.get(index);
    return [id, Object.freeze(shown ? { value, otherText } : { value: null, otherText: '' })];
  });
  return Object.freeze(Object.fromEntries(answers));
}

/** Replaces a view where the patch says anything new. Returns the nodes that this concerns. */
function change({ board }: Workings, index: number, patch: Partial<ItemView>): readonly number[] {
  const { graph } = board;
  const before = board.views.get(index);
  if (!differs(before, patch)) return [];
  const after = Object.freeze({ ...before, ...patch });
  board.views = board.views.set(index, after);
  board.touched.add(index);
  const flipped = before.shown !== after.shown;
  if (flipped) count(board, graph.pageOf[index] ?? 0, after.shown ? 1 : -1);
  const { state, value, otherText } = after;
  const seen = flipped || (after.shown && differs(before, { state, value, otherText }));
  return seen ? (graph.nodes[graph.nodeOf[index] ?? -1]?.dependents ?? []) : [];
}

function count(board: Board, page: number, by: 1 | -1): void {
  const number = (board.shownOn[page] ?? 0) + by;
  board.shownOn[page] = number;
  if (number === (by > 0 ? 1 : 0)) board.pagesTouched = true;
}

/** Lists and answers are short, and compared by content. */
function differs(view: ItemView, patch: Partial<ItemView>): boolean {
  return (Object.keys(patch) as (keyof ItemView)[]).some(
    (key) => view[key] !== patch[key] && JSON.stringify(view[key]) !== JSON.stringify(patch[key]),
  );
}
