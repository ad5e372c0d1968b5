import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { createRun, type Run } from '../index.js';
import { itemsOf } from '../testing/acting.test.js';
import { fromScratch } from '../testing/from-scratch.test.js';
import { holds, isFound, play, withMembers, type Check } from '../testing/holds.test.js';
import { isLacking } from '../testing/lacking.test.js';

const viewsOf = (run: Run) => itemsOf(run).map(({ id }) => run.snapshot.item(id));

const changesNothing: Check = (trial) => {
  const run = play(trial, () => undefined);
  const from = run.snapshot.page?.page;
  const there = run.next().page;
  const draft = run.draft();
  if (!from || !draft || there?.page === from) return;
  const { views, source } = fromScratch(trial.definition, draft, { role: 'a' });
  // What the skips made appear, or made wrong, on the page that was left is answered there first.
  const isUnsettled = from.items.some((item) => {
    const view = views.get(item.id)!;
    return view.shown && (view.state === 'unanswered' || isLacking(item, view, source));
  });
  if (isUnsettled) return;
  const before = viewsOf(run);
  // Pages that have come to be between the two are passed on the way.
  if (run.back().page?.page !== from) return;
  const { page } = run.next();
  assert.equal(page?.page, there?.page);
  viewsOf(run).forEach((view, i) => assert.equal(view, before[i], view.id));
};

const staysAtItsEnds: Check = (trial) => {
  const run = play(trial, () => undefined);
  for (let i = 0; i < trial.definition.pages.length; i++) run.back();
  const { page } = run.snapshot;
  assert.ok(page?.isFirst);
  assert.equal(run.back().page, page);
};

/** Forgets what was skipped when somebody goes back. */
const forgetful = (run: Run): Run =>
  withMembers(run, {
    back() {
      for (const item of itemsOf(run))
        if (run.snapshot.item(item.id).state !== 'answered') run.clear(item.id);
      return run.back();
    },
  });

describe('going back and forth', () => {
  holds('changes no view', changesNothing);
  holds('ends at the first page', staysAtItsEnds);
  isFound('is found where it changes something', changesNothing, {
    open: (definition, options) => forgetful(createRun(definition, options)),
  });
});
