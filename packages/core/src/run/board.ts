import { evaluate, type ConditionSource } from '../conditions/evaluate.js';
import { abilities } from './abilities.js';
import type { ItemView } from './contract.js';
import type { Draw } from './draw.js';
import type { Graph, GraphNode, ItemNode, PageNode } from './graph.js';
import { issuesAtOnce } from './issues.js';
import { persistentList, type PersistentList } from './persistent-list.js';
import { createWorklist } from './worklist.js';

/** What a person gave as the answer to an item. */
export type Given = Pick<ItemView, 'state' | 'value' | 'otherText'>;

/** The views of all items, and which of them are shown. */
export interface Board {
  readonly graph: Graph;
  /** Null where nothing is left to chance. */
  readonly draw: Draw | null;
  /** Computed values, by id. */
  readonly computed: Map<string, number | null>;
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
}

export const nothingGiven: Given = { state: 'unanswered', value: null, otherText: '' };

/** A board on which nothing is answered. */
export function createBoard(
  graph: Graph,
  context: Readonly<Record<string, string>>,
  draw: Draw | null,
): Board {
  const computed: Board['computed'] = new Map();
  const board: Board = {
    graph,
    draw,
    computed,
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
      const { item } = board.views.get(index);
      const answer = abilities.onOffer?.(board, node) ?? given;
      worklist.add(change(board, index, { ...answer, issues: issuesAtOnce({ item, ...answer }) }));
      worklist.settle();
    },
    setIssues(index, issues) {
      change(board, index, { issues });
    },
  };
  const worklist = createWorklist((number) => {
    const node = graph.nodes[number];
    if (node) worklist.add(visit(board, node));
  });
  // Nothing refers to what comes later, so that once in order is enough.
  for (const node of graph.nodes) visit(board, node);
  board.touched.clear();
  board.pagesTouched = false;
  return board;
}

const none: readonly [] = Object.freeze([]);

function blank(item: ItemView['item']): ItemView {
  const empty = { shown: false, required: !!item.required, order: null, pipes: null, issues: none };
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
function visit(board: Board, node: GraphNode): readonly number[] {
  if (node.kind === 'page') return visitPage(board, node);
  return node.kind === 'item' ? visitItem(board, node) : (abilities.visitComputed?.(board, node) ?? []);
}

function visitPage(board: Board, { page, showIf, pipes, dependents }: PageNode): readonly number[] {
  const isOn = !showIf || evaluate(showIf, board.source) === true;
  if (pipes.length) board.pagesTouched = true;
  if (board.pageOn[page] === isOn) return [];
  board.pageOn[page] = isOn;
  return dependents;
}

function visitItem(board: Board, node: ItemNode): readonly number[] {
  const isOn = !node.showIf || evaluate(node.showIf, board.source) === true;
  return change(board, node.item, {
    shown: isOn && board.pageOn[node.page] === true && !board.draw?.leftOut.has(node.item),
    ...abilities.viewOf?.(board, node),
  });
}

/** Replaces a view where the patch says anything new. Returns the nodes that this concerns. */
function change(board: Board, index: number, patch: Partial<ItemView>): readonly number[] {
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
export function differs(view: ItemView, patch: Partial<ItemView>): boolean {
  return (Object.keys(patch) as (keyof ItemView)[]).some(
    (key) => view[key] !== patch[key] && JSON.stringify(view[key]) !== JSON.stringify(patch[key]),
  );
}
