import { evaluate, type ConditionSource } from '../conditions/evaluate.js';
import type { ItemView } from './contract.js';
import type { Graph, GraphNode } from './graph.js';
import { persistentList, type PersistentList } from './persistent-list.js';
import { createWorklist } from './worklist.js';

/** The views of all items, and which of them are shown. */
export interface Board {
  readonly graph: Graph;
  views: PersistentList<ItemView>;
  /** Items changed since the last snapshot. */
  readonly touched: Set<number>;
  /** Whether each page's own condition holds. */
  readonly pageOn: boolean[];
  /** Number of shown items of each page; a page without any is passed over. */
  readonly shownOn: number[];
  /** Whether a page gained its first or lost its last shown item since the last snapshot. */
  pagesTouched: boolean;
  /** Changes one view, and shows or hides what depends on it. */
  update(index: number, patch: Partial<ItemView>): void;
}

const none: ItemView['issues'] = Object.freeze([]);

/** A board on which nothing is answered. */
export function createBoard(graph: Graph, context: Readonly<Record<string, string>>): Board {
  const board: Board = {
    graph,
    views: persistentList(graph.items.map(blank)),
    touched: new Set(),
    pageOn: [],
    shownOn: graph.firstOf.map(() => 0),
    pagesTouched: false,
    update(index, patch) {
      worklist.add(change(board, index, patch));
      worklist.settle();
    },
  };
  const source = sourceOf(board, context);
  const worklist = createWorklist((number) => {
    const node = graph.nodes[number];
    if (node) worklist.add(visit(board, node, source));
  });
  worklist.add(graph.nodes.map((_, number) => number));
  worklist.settle();
  board.touched.clear();
  board.pagesTouched = false;
  return board;
}

function blank(item: ItemView['item']): ItemView {
  const view = { id: item.id, item, shown: false, state: 'unanswered', value: null, otherText: '' } as const;
  return Object.freeze({ ...view, issues: none });
}

/** What conditions see: nothing of a hidden item but that it is hidden. */
function sourceOf(board: Board, context: Readonly<Record<string, string>>): ConditionSource {
  const viewOf = (id: string): ItemView => board.views.get(board.graph.indexOf.get(id) ?? -1);
  return {
    state: (id) => (viewOf(id).shown ? viewOf(id).state : 'not-shown'),
    value: (id) => (viewOf(id).shown ? viewOf(id).value : null),
    context,
  };
}

/** Shows or hides a page or an item by its condition. Returns the nodes that this concerns. */
function visit(board: Board, node: GraphNode, source: ConditionSource): readonly number[] {
  const on = !node.showIf || evaluate(node.showIf, source) === true;
  if (node.item !== null) return change(board, node.item, { shown: on && board.pageOn[node.page] === true });
  if (board.pageOn[node.page] === on) return [];
  board.pageOn[node.page] = on;
  return node.dependents;
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
  const seen = flipped || (after.shown && differs(before, { state: after.state, value: after.value }));
  return seen ? (graph.nodes[graph.nodeOf[index] ?? -1]?.dependents ?? []) : [];
}

function count(board: Board, page: number, by: 1 | -1): void {
  const number = (board.shownOn[page] ?? 0) + by;
  board.shownOn[page] = number;
  if (number === (by > 0 ? 1 : 0)) board.pagesTouched = true;
}

/** Lists are short, and compared by content. */
function differs(view: ItemView, patch: Partial<ItemView>): boolean {
  return (Object.keys(patch) as (keyof ItemView)[]).some(
    (key) => view[key] !== patch[key] && JSON.stringify(view[key]) !== JSON.stringify(patch[key]),
  );
}
