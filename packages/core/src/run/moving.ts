import { isQuestion } from '../item-types/is-question.js';
import { setState } from './answering.js';
import { issuesAtLeaving, issuesAtOnce } from './issues.js';
import { visiblePage } from './page-view.js';
import type { RunState } from './state.js';

/** Leaves the notice, or the page when nothing on it is missing. */
export function moveOn(state: RunState): void {
  if (state.phase === 'notice') {
    start(state);
    return;
  }
  if (showIssues(state, state.page)) return;
  const target = visiblePage(state, state.page, 1);
  if (target === null) return;
  skipBlanks(state, state.page);
  // Marking skips can show or hide later pages.
  state.page = visiblePage(state, state.page, 1) ?? state.page;
}

export function moveBack(state: RunState): void {
  if (state.phase === 'answering') state.page = visiblePage(state, state.page, -1) ?? state.page;
}

/** After any change: a page that lost its last shown item is left, backwards before forwards. */
export function leaveEmptyPage(state: RunState): void {
  if (state.board.shownOn[state.page]) return;
  state.page = visiblePage(state, state.page, -1) ?? visiblePage(state, state.page, 1) ?? state.page;
}

/** Puts what is missing beside the items of a page, takes away what is not, and says whether there was any. */
export function showIssues(state: RunState, page: number): boolean {
  let found = false;
  for (const index of itemsOf(state, page)) {
    const view = state.board.views.get(index);
    const issues = view.shown ? issuesAtLeaving(view, state.board.source) : issuesAtOnce(view);
    if (view.shown && issues.length) found = true;
    state.board.setIssues(index, Object.freeze(issues));
  }
  return found;
}

/** What was shown and left blank counts as skipped. */
export function skipBlanks(state: RunState, page: number): void {
  const blank = itemsOf(state, page).filter((index) => {
    const view = state.board.views.get(index);
    return view.shown && view.state === 'unanswered' && isQuestion(view.item);
  });
  // Chosen before any is marked: what a skip makes appear was not skipped itself.
  for (const index of blank) setState(state, index, 'skipped');
}

/** Positions of the items of a page. */
export function itemsOf(state: RunState, page: number): readonly number[] {
  const first = state.graph.firstOf[page] ?? 0;
  return (state.definition.pages[page]?.items ?? []).map((_, i) => first + i);
}

function start(state: RunState): void {
  state.phase = 'answering';
  state.startedAt = state.options.now?.() ?? new Date();
  state.page = visiblePage(state, -1, 1) ?? 0;
}
