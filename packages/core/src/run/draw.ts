import type { Definition } from '../definition.js';
import { isQuestion } from '../item-types/is-question.js';
import { rulesOf } from '../item-types/rules-of.js';
import type { RunOptions } from './contract.js';
import { restingIn } from './focus.js';
import type { Graph } from './graph.js';

/** What chance decided for one run. */
export interface Draw {
  /** Items of pages in an order of chance, by page: positions of the items. */
  readonly pages: ReadonlyMap<number, readonly number[]>;
  /** Options or rows in an order of chance, by item. */
  readonly parts: ReadonlyMap<number, readonly string[]>;
  /** Items that a page with `pick` does not show, or whose turn it is not. */
  readonly leftOut: ReadonlySet<number>;
}

/** The same, as a draft keeps it: by ids. */
export interface KeptDraw {
  readonly pages: Readonly<Record<string, readonly string[]>>;
  readonly parts: Readonly<Record<string, readonly string[]>>;
  readonly leftOut: readonly string[];
}

/** What a draft kept, where there is one; chance decides the rest. */
export function drawLots(definition: Definition, graph: Graph, { random, draft, wave }: RunOptions): Draw {
  const fresh = drawAnew(definition, graph, random ?? Math.random);
  for (const id of restingIn(definition, wave)) fresh.leftOut.add(graph.indexOf.get(id) ?? -1);
  return draft ? restoreDraw(fresh, draft.draw, graph, definition) : fresh;
}

/** Decides by chance what the definition leaves to chance, once. `random` gives 0 up to, but without, 1. */
function drawAnew(
  { pages }: Definition,
  graph: Graph,
  random: () => number,
): Draw & { readonly leftOut: Set<number> } {
  const draw = {
    pages: new Map<number, readonly number[]>(),
    parts: new Map<number, readonly string[]>(),
    leftOut: new Set<number>(),
  };
  pages.forEach(({ order, pick, items }, p) => {
    const positions = items.map((_, i) => (graph.firstOf[p] ?? 0) + i);
    if (order) draw.pages.set(p, shuffle(positions, random));
    if (pick === undefined) return;
    const questions = positions.filter((_, i) => items[i] && isQuestion(items[i]));
    for (const index of shuffle(questions, random).slice(pick)) draw.leftOut.add(index);
  });
  graph.items.forEach((item, index) => {
    if (!('order' in item)) return;
    const parts = rulesOf(item).parts?.(item) ?? [];
    const ids = (isLast: boolean) => parts.filter((part) => !!part.isLast === isLast).map(({ id }) => id);
    draw.parts.set(index, Object.freeze([...shuffle(ids(false), random), ...ids(true)]));
  });
  return draw;
}

/** Fisher and Yates's shuffle, of a copy. */
function shuffle<T>(values: readonly T[], random: () => number): readonly T[] {
  const all = [...values];
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [all[i], all[j]] = [all[j] as T, all[i] as T];
  }
  return all;
}

export function keepDraw(draw: Draw | null, graph: Graph, { pages }: Definition): KeptDraw {
  const idOf = (index: number): string => graph.items[index]?.id ?? '';
  return {
    pages: Object.fromEntries(
      [...(draw?.pages ?? [])].map(([p, order]) => [pages[p]?.id ?? '', order.map(idOf)]),
    ),
    parts: Object.fromEntries([...(draw?.parts ?? [])].map(([index, order]) => [idOf(index), order])),
    leftOut: [...(draw?.leftOut ?? [])].map(idOf),
  };
}

/** Drafts come out of a store: an id such as `constructor` finds nothing that an object has by itself. */
function idsIn(kept: Readonly<Record<string, readonly string[]>>, id = ''): readonly string[] {
  return Object.hasOwn(kept, id) ? (kept[id] ?? []) : [];
}

/** What a draft kept takes the place of a new draw, as far as it fits the definition. */
function restoreDraw(fresh: Draw, kept: KeptDraw, graph: Graph, { pages }: Definition): Draw {
  const restored = {
    pages: new Map(fresh.pages),
    parts: new Map(fresh.parts),
    leftOut: restoreLeftOut(fresh, kept, graph),
  };
  for (const [p, order] of fresh.pages) {
    const ids = idsIn(kept.pages, pages[p]?.id);
    const known = ids.flatMap((id) => graph.indexOf.get(id) ?? []).filter((index) => order.includes(index));
    restored.pages.set(p, [...known, ...order.filter((index) => !known.includes(index))]);
  }
  for (const [index, order] of fresh.parts) {
    const known = idsIn(kept.parts, graph.items[index]?.id).filter((id) => order.includes(id));
    restored.parts.set(index, [...known, ...order.filter((id) => !known.includes(id))]);
  }
  return restored;
}

/** By page: where another number is left out now, or another question stands there, the new draw holds. */
function restoreLeftOut(fresh: Draw, kept: KeptDraw, { indexOf, nodeOf }: Graph): ReadonlySet<number> {
  const onPage = (all: Iterable<number>, page: number | undefined): readonly number[] =>
    [...all].filter((index) => nodeOf[index]?.page === page);
  const known = kept.leftOut.flatMap((id) => indexOf.get(id) ?? []);
  return new Set(
    [...new Set([...fresh.leftOut].map((index) => nodeOf[index]?.page))].flatMap((page) => {
      const [before, now] = [onPage(known, page), onPage(fresh.leftOut, page)];
      return before.length === now.length ? before : now;
    }),
  );
}
