import type { Definition } from '../definition.js';
import { KithError } from '../errors.js';
import { answerItem, declineItem, indexOfItem, setState, skipItem } from './answering.js';
import { createBoard } from './board.js';
import type { Run, RunOptions, RunSnapshot } from './contract.js';
import { finishRun } from './finishing.js';
import { moveBack, moveOn } from './moving.js';
import { openRun, withDrafts } from './open-run.js';
import { createPublisher, endedPhases } from './publishing.js';
import type { RunState } from './state.js';

/**
 * One respondent going through a definition, from the notice on. Throws `privacy-not-allowed`,
 * `identifier-in-anonymous`, `token-missing`, `context-unknown`, `context-invalid`, `context-identifies`,
 * `help-missing`, `draft-mismatch`, `item-type-not-loaded`, or `definition-invalid` for conditions that do not refer backwards.
 */
export function createRun(definition: Definition, options: RunOptions = {}): Run {
  const state = openRun(definition, options);
  const publisher = createPublisher(state);

  const act = <T>(verb: () => T): T => {
    if (endedPhases.includes(state.phase)) throw new KithError('run-ended', `This run is ${state.phase}.`);
    const result = verb();
    publisher.publish();
    return result;
  };
  const step = (verb: () => void): RunSnapshot => {
    act(verb);
    return publisher.snapshot;
  };

  return Object.freeze<Run>({
    definition,
    privacy: state.privacy,
    get snapshot() {
      return publisher.snapshot;
    },
    setAside: state.setAside,
    subscribe: publisher.subscribe,
    answer: (id, value, detail) => step(() => answerItem(state, id, value, detail?.otherText)),
    clear: (id) => step(() => setState(state, indexOfItem(state, id), 'unanswered')),
    skip: (id) => step(() => skipItem(state, id)),
    decline: (id) => step(() => (id === undefined ? refuse(state) : declineItem(state, id))),
    next: () => step(() => moveOn(state)),
    back: () => step(() => moveBack(state)),
    finish: () => act(() => finishRun(state)),
    draft: () => withDrafts().draftOf(state),
    withdraw: () => step(() => withdraw(state)),
  });
}

/** "No thanks" to the whole survey. */
function refuse(state: RunState): void {
  if (state.phase !== 'notice') {
    throw new KithError('wrong-value', 'A survey is declined at its notice; afterwards, withdraw.');
  }
  forget(state);
  state.phase = 'declined';
}

function withdraw(state: RunState): void {
  forget(state);
  state.phase = 'withdrawn';
}

/** A new board: nothing of the old one is kept. */
function forget(state: RunState): void {
  state.board = createBoard(state.graph, state.context, state.draw);
  state.graph.items.forEach((_, index) => state.board.touched.add(index));
}
