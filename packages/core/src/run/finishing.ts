import type { ResponseRecord } from '../response.js';
import { abilities } from './abilities.js';
import type { ItemNode } from './graph.js';
import { issuesAtLeaving } from './issues.js';
import { showIssues, skipBlanks } from './moving.js';
import { visiblePage } from './page-view.js';
import { buildRecord } from './record.js';
import type { RunState } from './state.js';

/** Ends the run with its record; stays, on the page concerned, where something keeps it from being sent. */
export function finishRun(state: RunState): ResponseRecord | null {
  // Without consent there is no record.
  if (state.phase !== 'answering') return null;
  const blocked = blockedPage(state);
  if (blocked !== null) {
    state.page = blocked;
    showIssues(state, blocked);
    return null;
  }
  const partial = visiblePage(state, state.page, 1) !== null;
  skipBlanks(state, state.page);
  const record = buildRecord(state, partial && visiblePage(state, state.page, 1) !== null);
  state.end = abilities.endOf?.(state) ?? null;
  state.thanksPipes = abilities.piped?.(state.board, [state.definition.thanks]) ?? null;
  state.phase = 'finished';
  return record;
}

/**
 * The current page comes first. Others can only be concerned where an answer was given out of turn: what is
 * required on pages before, and a text too long to be taken anywhere.
 */
function blockedPage(state: RunState): number | null {
  let found: number | null = null;
  for (let index = 0; index < state.graph.items.length; index++) {
    const { page } = state.graph.nodeOf[index] as ItemNode;
    const issues = issuesAtLeaving(state.board.views.get(index), state.board.source);
    if (!issues.some((issue) => page <= state.page || issue.code === 'too-long')) continue;
    if (page === state.page) return page;
    found ??= page;
  }
  return found;
}
