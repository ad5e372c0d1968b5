import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { createRun, type ItemView, type Run, type RunDraft, type RunOptions } from '../index.js';
import { act, itemsOf } from '../testing/acting.test.js';
import { asRandom, chanceOf } from '../testing/chance.test.js';
import { holds, isFound, play, type Check, type OpenRun } from '../testing/holds.test.js';

/** What is told when a page is to be left, and not before; it takes the place of what was told at once. */
const atLeaving = ['required', 'other-text-required', 'check', 'incomplete'];

const isToldAtOnce = ({ issues }: ItemView) => !issues.some(({ code }) => atLeaving.includes(code));

/** Both runs show the same. What the first said when its page was to be left, the second has still to say. */
function looksAs(taken: Run, left: Run): void {
  const { page, phase, end } = left.snapshot;
  assert.deepEqual(taken.snapshot.page, page);
  assert.deepEqual([taken.snapshot.phase, taken.snapshot.end], [phase, end]);
  for (const { id } of itemsOf(left)) {
    const [view, expected] = [taken.snapshot.item(id), left.snapshot.item(id)];
    const isSame = isToldAtOnce(view) && isToldAtOnce(expected);
    assert.deepEqual(isSame ? view : { ...view, issues: expected.issues }, expected);
  }
}

const sameRecord = {
  context: { role: 'a' },
  now: () => new Date('2026-11-20T15:30:00Z'),
  newId: () => '00000000-0000-4000-8000-000000000000',
} satisfies RunOptions;

/** A run that was left in the middle, and the one that took it up somewhere else. */
function leftAndTakenUp(trial: Parameters<Check>[0]): readonly [Run, Run] | null {
  const run = play(trial, () => undefined, sameRecord);
  const draft = run.draft();
  if (!draft) return null;
  const kept = JSON.parse(JSON.stringify(draft)) as RunDraft;
  const other = { ...sameRecord, random: asRandom(trial.choose), draft: kept };
  return [run, trial.open(trial.definition, other)];
}

const looksTheSame: Check = (trial) => {
  const [left, taken] = leftAndTakenUp(trial) ?? [];
  if (!left || !taken) return;
  assert.deepEqual(taken.setAside, []);
  looksAs(taken, left);
  assert.deepEqual(taken.draft(), left.draft());
};

const goesOnTheSame: Check = (trial) => {
  const runs = leftAndTakenUp(trial);
  if (!runs) return;
  const [left, taken] = runs;
  const further = trial.choose(1 << 20);
  // The same chance for both.
  for (const run of runs) {
    const choose = chanceOf(further);
    for (let i = 0; i < trial.steps; i++) act(run, choose);
  }
  looksAs(taken, left);
  assert.deepEqual(taken.finish(), left.finish());
  looksAs(taken, left);
};

/** Loses the last answer, and the order of chance, of every draft. */
const careless: OpenRun = (definition, options = {}) => {
  const { draft, ...rest } = options;
  if (!draft) return createRun(definition, rest);
  const answers = draft.answers.slice(0, -1);
  return createRun(definition, { ...rest, draft: { ...draft, answers } });
};

describe('a run that is taken up from its draft', () => {
  holds('looks as the one that was left', looksTheSame);
  holds('goes on to the same record', goesOnTheSame);
  isFound('that lost an answer is found', looksTheSame, { open: careless });
  isFound('that goes on with less is found', goesOnTheSame, { open: careless });
});
