import { KithError } from '../errors.js';
import { rulesOf } from '../item-types/rules-of.js';
import type { AnswerValue } from '../response.js';
import { answerItem, indexOfItem, setState } from './answering.js';
import type { ItemView } from './contract.js';
import { keepDraw, type KeptDraw } from './draw.js';
import { visiblePage } from './page-view.js';
import type { RunState } from './state.js';

/** One answer of a draft, hidden ones included. */
export interface DraftAnswer {
  readonly id: string;
  readonly version: number;
  readonly state: ItemView['state'];
  readonly value: AnswerValue | null;
  readonly otherText: string;
}

/** An unfinished run as data. Stays on the device: it knows when the run began. */
export interface RunDraft {
  readonly kith: 'draft/1';
  readonly instrument: { readonly id: string; readonly version: string };
  /** Id of the page that was shown. */
  readonly page: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly answers: readonly DraftAnswer[];
  readonly draw: KeptDraw;
}

export function draftOf(state: RunState): RunDraft | null {
  const { definition, board, graph, phase, startedAt } = state;
  if (phase !== 'answering') return null;
  const answers = [...board.given]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, given]) => {
      const item = graph.items[index];
      return item ? [{ id: item.id, version: item.version ?? 1, ...given }] : [];
    });
  return {
    kith: 'draft/1',
    instrument: { id: definition.id, version: definition.version },
    page: definition.pages[state.page]?.id ?? '',
    startedAt: startedAt.toISOString(),
    answers,
    draw: keepDraw(state.draw, graph, definition),
  };
}

/** Takes a run up where it was left. What no longer fits is set aside. Throws `draft-mismatch`. */
export function restoreDraft(state: RunState, draft: RunDraft): void {
  const { definition } = state;
  if (draft.instrument.id !== definition.id) {
    throw new KithError('draft-mismatch', `The draft belongs to "${draft.instrument.id}".`, {
      given: draft.instrument.id,
      expected: definition.id,
    });
  }
  state.setAside = Object.freeze(
    draft.answers.filter((answer) => !restoreAnswer(state, answer)).map(({ id }) => id),
  );
  state.phase = 'answering';
  state.startedAt = new Date(draft.startedAt);
  const page = definition.pages.findIndex(({ id }) => id === draft.page);
  state.page = state.board.shownOn[page]
    ? page
    : (visiblePage(state, page, -1) ?? visiblePage(state, -1, 1) ?? Math.max(page, 0));
  state.board.touched.clear();
  state.board.pagesTouched = false;
}

function restoreAnswer(state: RunState, answer: DraftAnswer): boolean {
  const { id, version, state: kept, value, otherText } = answer;
  const item = state.graph.items[state.graph.indexOf.get(id) ?? -1];
  if (!item || (item.version ?? 1) !== version) return false;
  try {
    if (kept === 'answered') {
      if (value === null) return false;
      answerItem(state, id, value, otherText);
    } else if (kept === 'skipped' || kept === 'unanswered') {
      // Not by `skipItem`: what was skipped while it could be may be required by now.
      if (kept === 'skipped' && !rulesOf(item).asks) return false;
      setState(state, indexOfItem(state, id), kept);
    } else answerItem(state, id, kept);
    return true;
  } catch {
    // An option that is gone, an outside answer that is no longer offered.
    return false;
  }
}
