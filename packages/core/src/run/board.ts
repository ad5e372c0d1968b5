import { evaluate, type ConditionSource } from '../conditions/evaluate.js';
import type { ItemView } from './contract.js';
import type { Graph } from './graph.js';
import { persistentList, type PersistentList } from './persistent-list.js';
import { createWorklist } from './worklist.js';

/** The views of all items, and which of them are shown. The one place where they change. */
export interface Board {
  readonly views: PersistentList<ItemView>;
  /** Items changed since the last `published()`. */
  readonly touched: Set<number>;
  /** Number of shown items of each page; a page without any is passed over. */
  readonly shownOn: readonly number[];
  /** Whether a page gained its first or lost its last shown item since the last `published()`. */
  readonly pagesTouched: boolean;
  /** Changes one view and shows or hides what depends on it. */
  update(index: number, patch: Partial<ItemView>): void;
  published(): void;
}

const none: ItemView['issues'] = Object.freeze([]);

export function createBoard(graph: Graph, context: Readonly<Record<string, string>>): Board {
  let views = persistentList(
    graph.items.map((item): ItemView =>
      Object.freeze({
        id: item.id,
        item,
        shown: false,
        state: 'unanswered',
        value: null,
        otherText: '',
        issues: none,
      }),
    ),
  );
  const pageOn: boolean[] = [];
  const shownOn = graph.firstOf.map(() => 0);
  const touched = new Set<number>();
  let pagesTouched = false;

  const viewOf = (id: string): ItemView => views.get(graph.indexOf.get(id) ?? -1);
  const source: ConditionSource = {
    state: (id) => (viewOf(id).shown ? viewOf(id).state : 'not-shown'),
    value: (id) => (viewOf(id).shown ? viewOf(id).value : null),
    context,
  };

  const change = (index: number, patch: Partial<ItemView>): void => {
    const before = views.get(index);
    if (!differs(before, patch)) return;
    const after = Object.freeze({ ...before, ...patch });
    views = views.set(index, after);
    touched.add(index);
    if (before.shown !== after.shown) count(graph.pageOf[index] ?? 0, after.shown ? 1 : -1);
    // What conditions see of it: nothing of a hidden item.
    if (
      before.shown !== after.shown ||
      (after.shown && differs(before, { state: after.state, value: after.value }))
    )
      worklist.add(graph.nodes[graph.nodeOf[index] ?? -1]?.dependents ?? []);
  };

  const count = (page: number, by: number): void => {
    const number = (shownOn[page] ?? 0) + by;
    shownOn[page] = number;
    if (number === (by > 0 ? 1 : 0)) pagesTouched = true;
  };

  const worklist = createWorklist((number) => {
    const node = graph.nodes[number];
    if (!node) return;
    const on = !node.showIf || evaluate(node.showIf, source) === true;
    if (node.item !== null) change(node.item, { shown: on && pageOn[node.page] === true });
    else if (pageOn[node.page] !== on) {
      pageOn[node.page] = on;
      worklist.add(node.dependents);
    }
  });

  const published = (): void => {
    touched.clear();
    pagesTouched = false;
  };

  worklist.add(graph.nodes.map((_, number) => number));
  worklist.settle();
  published();
  return {
    get views() {
      return views;
    },
    get pagesTouched() {
      return pagesTouched;
    },
    touched,
    shownOn,
    update(index, patch) {
      change(index, patch);
      worklist.settle();
    },
    published,
  };
}

/** Whether a patch says anything new. Lists are short, and compared by content. */
function differs(view: ItemView, patch: Partial<ItemView>): boolean {
  return (Object.keys(patch) as (keyof ItemView)[]).some(
    (key) => view[key] !== patch[key] && JSON.stringify(view[key]) !== JSON.stringify(patch[key]),
  );
}
