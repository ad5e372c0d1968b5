import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { createRun, type Run, type RunChange, type RunSnapshot } from '../index.js';
import { act, itemsOf } from '../testing/acting.test.js';
import { holds, isFound, play, withMembers, type Check } from '../testing/holds.test.js';

/** Plays on, and looks at each verb's snapshot beside the one before it. */
function compare(
  look: (before: RunSnapshot, after: RunSnapshot, change: RunChange | null, run: Run) => void,
): Check {
  return (trial) => {
    const run = play({ ...trial, steps: 3 }, () => undefined);
    for (let i = 0; i < trial.steps && run.snapshot.phase === 'answering'; i++) {
      const before = run.snapshot;
      let heard: RunChange | null = null;
      const stop = run.subscribe((_snapshot, change) => (heard = change));
      act(run, trial.choose);
      stop();
      look(before, run.snapshot, heard, run);
    }
  };
}

const keepsWhatIsTheSame = compare((before, after, _change, run) => {
  for (const { id } of itemsOf(run)) {
    if (before.item(id) === after.item(id)) continue;
    assert.notDeepEqual(after.item(id), before.item(id), id);
  }
});

const tellsWhatIsNew = compare((before, after, change, run) => {
  const changed = itemsOf(run)
    .map(({ id }) => id)
    .filter((id) => before.item(id) !== after.item(id));
  assert.deepEqual(change?.items ?? [], changed);
  assert.equal(change?.page ?? false, before.page !== after.page);
  assert.equal(change?.phase ?? false, before.phase !== after.phase);
  assert.equal(change === null, before === after);
});

/** What a snapshot said stays true of it, whatever happens afterwards. */
const leavesOldSnapshotsAlone: Check = (trial) => {
  const told: (readonly [RunSnapshot, string])[] = [];
  const inWords = (snapshot: RunSnapshot, run: Run) =>
    JSON.stringify([snapshot.page, ...itemsOf(run).map(({ id }) => snapshot.item(id))]);
  const run = play(trial, (each) => told.push([each.snapshot, inWords(each.snapshot, each)]));
  for (const [snapshot, words] of told) assert.equal(inWords(snapshot, run), words);
};

/** Makes all views anew for each snapshot. */
const forgetful = (run: Run): Run =>
  withMembers(run, {
    get snapshot(): RunSnapshot {
      const { snapshot } = run;
      return { ...snapshot, item: (id) => ({ ...snapshot.item(id) }) };
    },
  });

/** Snapshots that look into the run. */
const changing = (run: Run): Run =>
  withMembers(run, {
    get snapshot(): RunSnapshot {
      return { ...run.snapshot, item: (id) => run.snapshot.item(id) };
    },
  });

describe('a snapshot and the one before it', () => {
  holds('share every view in which nothing is new', keepsWhatIsTheSame);
  holds('differ in exactly what listeners hear of', tellsWhatIsNew);
  holds('do not change each other', leavesOldSnapshotsAlone);

  isFound('a run that makes all views anew is found', keepsWhatIsTheSame, {
    open: (definition, options) => forgetful(createRun(definition, options)),
  });
  isFound('a run that does not tell is found', tellsWhatIsNew, {
    open: (definition, options) => forgetful(createRun(definition, options)),
  });
  isFound('a snapshot that changes afterwards is found', leavesOldSnapshotsAlone, {
    open: (definition, options) => changing(createRun(definition, options)),
  });
});
