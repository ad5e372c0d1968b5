import type { Computed } from '../definition.js';
import { rulesOf } from '../item-types/rules-of.js';
import type { GrowingGraph } from './abilities.js';
import type { Board } from './board.js';
import type { ItemView } from './contract.js';
import type { ComputedNode } from './graph.js';

/** Ids of the items that a computed value is worked out from. */
export function sourcesOf(computed: Computed): readonly string[] {
  if ('count' in computed) return computed.count;
  return 'sum' in computed ? computed.sum : computed.mean;
}

/** The value, or null where too little is answered. `views`: the sources that are shown and answered. */
function workOut(computed: Computed, views: readonly ItemView[]): number | null {
  if ('count' in computed) return views.length;
  const numbers = views.flatMap(({ item, value }) =>
    value === null ? [] : (rulesOf(item).numbers?.(item, value) ?? []),
  );
  const fewest = ('mean' in computed && computed.minimum) || 1;
  if (numbers.length < fewest) return null;
  const sum = numbers.reduce((total, each) => total + each, 0);
  return 'sum' in computed ? sum : sum / numbers.length;
}

/** Computed values come as soon as all that they are worked out from is there. */
export function addComputed(graph: GrowingGraph, page: number): void {
  const ready = graph.waiting.filter((computed) => sourcesOf(computed).every((id) => graph.knows(id)));
  graph.waiting = graph.waiting.filter((each) => !ready.includes(each));
  for (const computed of ready) {
    const node = { page, computed, showIf: undefined, pipes: [], dependents: [] };
    graph.add({ kind: 'computed', ...node }, sourcesOf(computed), computed.id);
  }
}

export function visitComputed(
  board: Board,
  { computed: value, dependents }: ComputedNode,
): readonly number[] {
  const views = sourcesOf(value)
    .map((id) => board.views.get(board.graph.indexOf.get(id) ?? -1))
    .filter(({ shown, state }) => shown && state === 'answered');
  const result = workOut(value, views);
  if (board.computed.get(value.id) === result) return [];
  board.computed.set(value.id, result);
  return dependents;
}
