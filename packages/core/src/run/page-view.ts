import type { Page } from '../definition.js';
import { abilities } from './abilities.js';
import type { PageView } from './contract.js';
import type { RunState } from './state.js';

/** The nearest page with something to show, searching by steps of 1 or -1; `null` where there is none. */
export function visiblePage(state: RunState, from: number, step: 1 | -1): number | null {
  const { shownOn } = state.board;
  for (let page = from + step; page >= 0 && page < shownOn.length; page += step) {
    if (shownOn[page]) return page;
  }
  return null;
}

/** The current page as the reader sees it. */
export function viewPage(state: RunState): PageView | null {
  const page = state.definition.pages[state.page];
  if (state.phase !== 'answering' || !page) return null;
  const { shownOn } = state.board;
  const count = shownOn.filter(Boolean).length;
  return Object.freeze({
    page,
    itemIds: Object.freeze(itemIds(state, page)),
    pipes: abilities.piped?.(state.board, [page.title, page.intro]) ?? null,
    // A survey without anything to show still has the page that says so.
    number: shownOn.slice(0, state.page).filter(Boolean).length + 1,
    count: Math.max(count, 1),
    isFirst: visiblePage(state, state.page, -1) === null,
    isLast: visiblePage(state, state.page, 1) === null,
  });
}

function itemIds({ draw, graph, page }: RunState, { items }: Page): string[] {
  const drawn = draw?.pages.get(page);
  return drawn ? drawn.map((index) => graph.items[index]?.id ?? '') : items.map(({ id }) => id);
}
