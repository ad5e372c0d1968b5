import { indexOfItem } from './answering.js';
import type { RunListener, RunPhase, RunSnapshot } from './contract.js';
import { leaveEmptyPage } from './moving.js';
import { viewPage } from './page-view.js';
import type { RunState } from './state.js';

/** Makes snapshots of a run and tells listeners what is new in each. */
export interface Publisher {
  readonly snapshot: RunSnapshot;
  readonly subscribe: (listener: RunListener) => () => void;
  /** Called after each verb. Where nothing changed, the snapshot stays the same one and nobody is called. */
  readonly publish: () => void;
}

export function createPublisher(state: RunState): Publisher {
  const listeners = new Set<RunListener>();
  // Of a run that is taken up again there is a page already.
  state.pageView = viewPage(state);
  let shownPage = state.page;
  let snapshot = snapshotOf(state);

  const publish = (): void => {
    const { board, phase } = state;
    if (phase === 'answering') leaveEmptyPage(state);
    const phaseChanged = phase !== snapshot.phase;
    const pageChanged = phaseChanged || board.pagesTouched || shownPage !== state.page;
    if (!pageChanged && !board.touched.size) return;
    const change = Object.freeze({
      items: [...board.touched].sort((a, b) => a - b).map((index) => state.graph.items[index]?.id ?? ''),
      page: pageChanged,
      phase: phaseChanged,
    });
    if (pageChanged) state.pageView = viewPage(state);
    board.touched.clear();
    board.pagesTouched = false;
    shownPage = state.page;
    snapshot = snapshotOf(state);
    for (const listener of [...listeners]) listener(snapshot, change);
  };

  return {
    get snapshot() {
      return snapshot;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    publish,
  };
}

function snapshotOf(state: RunState): RunSnapshot {
  const { phase, pageView, end, thanksPipes, board } = state;
  const { views } = board;
  return Object.freeze<RunSnapshot>({
    phase,
    page: pageView,
    end,
    thanksPipes,
    item: (id) => views.get(indexOfItem(state, id)),
  });
}

/** Phases in which no verb is taken any more. */
export const endedPhases: readonly RunPhase[] = ['finished', 'declined', 'withdrawn'];
