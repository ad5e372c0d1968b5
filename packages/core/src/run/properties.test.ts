import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { createRun, type Run, type RunSnapshot } from '../index.js';
import { itemsOf } from '../testing/acting.test.js';
import { fromScratch } from '../testing/from-scratch.test.js';
import { holds, isFound, play, withMembers, type Check, type Trial } from '../testing/holds.test.js';
import { isLacking } from '../testing/lacking.test.js';

const expectedOf = ({ definition }: Trial, run: Run) => {
  const draft = run.draft();
  assert.ok(draft);
  return fromScratch(definition, draft, { role: 'a' });
};

/** What is shown, asked for, on offer, taken up and answered. */
const equalsAFreshLook: Check = (trial) => {
  play(trial, (run) => {
    for (const [id, expected] of expectedOf(trial, run).views) {
      const { issues: _issues, id: _id, item: _item, ...view } = run.snapshot.item(id);
      assert.deepEqual(view, expected, id);
    }
  });
};

const isFrozenAllThrough = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozenAllThrough));

const isFrozen: Check = (trial) => {
  play(trial, ({ snapshot, definition }) => {
    assert.ok(Object.isFrozen(snapshot));
    const { page: _page, ...pageView } = { ...snapshot.page };
    const parts = definition.pages
      .flatMap(({ items }) => items)
      .map(({ id }) => {
        const { item: _item, ...view } = snapshot.item(id);
        assert.ok(Object.isFrozen(snapshot.item(id)), id);
        return view;
      });
    for (const part of [pageView, ...parts])
      for (const [key, value] of Object.entries(part)) assert.ok(isFrozenAllThrough(value), key);
  });
};

const countsPages: Check = (trial) => {
  play(trial, (run) => {
    const view = run.snapshot.page;
    const filled = run.definition.pages.filter((page) =>
      page.items.some((item) => run.snapshot.item(item.id).shown),
    );
    assert.ok(view);
    if (!filled.length) return;
    assert.equal(view.number, filled.indexOf(view.page) + 1);
    assert.deepEqual(
      [view.count, view.isFirst, view.isLast],
      [filled.length, view.number === 1, view.number === filled.length],
    );
    assert.deepEqual([...view.itemIds].sort(), view.page.items.map(({ id }) => id).sort());
  });
};

const hasValuesWhereAnswered: Check = (trial) => {
  play(trial, (run) => {
    for (const { id } of itemsOf(run)) {
      const { value, state, otherText } = run.snapshot.item(id);
      assert.equal(value !== null, state === 'answered', id);
      assert.ok(value !== null || otherText === '', id);
    }
  });
};

/** A page is left exactly when nothing on it is lacking; otherwise it says what is. */
const keepsPagesThatLackSomething: Check = (trial) => {
  const run = play(trial, () => undefined);
  const { page } = run.snapshot;
  if (!page || page.isLast) return;
  const { views, source } = expectedOf(trial, run);
  const lacking = page.page.items
    .filter((item) => isLacking(item, views.get(item.id)!, source))
    .map(({ id }) => id);
  const after = run.next();
  const told = page.page.items
    .map(({ id }) => id)
    .filter((id) => after.item(id).shown && after.item(id).issues.length);
  if (!lacking.length) return;
  assert.equal(after.page?.page, page.page);
  assert.deepEqual(told, lacking);
};

const leavesPagesThatLackNothing: Check = (trial) => {
  const run = play(trial, () => undefined);
  const { page } = run.snapshot;
  if (!page || page.isLast) return;
  const { views, source } = expectedOf(trial, run);
  if (page.page.items.some((item) => isLacking(item, views.get(item.id)!, source))) return;
  const after = run.next();
  // What only the skipping of blanks brings up was not there to be mended; `finish` leads back to it.
  const told = page.page.items.filter(
    ({ id }) => views.get(id)?.shown && after.item(id).shown && after.item(id).issues.length,
  );
  assert.deepEqual(told, []);
  // Skipping what was left blank can take every later page away; then there is nowhere to go.
  if (after.page?.page === page.page) assert.ok(after.page.isLast);
};

/** Everything that is asked is shown, whatever its conditions say. */
const showsAll = (run: Run): Run =>
  withMembers(run, {
    get snapshot(): RunSnapshot {
      const { snapshot } = run;
      return { ...snapshot, item: (id) => ({ ...snapshot.item(id), shown: true }) };
    },
  });

describe('whatever a person does', () => {
  holds('every view is what a fresh look at all answers gives', equalsAFreshLook);
  holds('nothing of a snapshot can be changed', isFrozen);
  holds('the page is one with something to show, and its number is within the count', countsPages);
  holds('there is a value exactly where the state is answered', hasValuesWhereAnswered);
  holds('a page that lacks something is kept, and says what', keepsPagesThatLackSomething);
  holds('a page that lacks nothing is left', leavesPagesThatLackNothing);

  isFound('a run that shows what is hidden is found', equalsAFreshLook, {
    open: (definition, options) => showsAll(createRun(definition, options)),
  });
  isFound('a run whose views can be changed is found', isFrozen, {
    open: (definition, options) => showsAll(createRun(definition, options)),
  });
  isFound('a page that does not count is found', countsPages, {
    open: (definition, options) => showsAll(createRun(definition, options)),
  });
  isFound('a run that passes over what is missing is found', keepsPagesThatLackSomething, {
    open: (definition, options) =>
      createRun(
        {
          ...definition,
          pages: definition.pages.map((page) => ({
            ...page,
            items: page.items.map((item) => ({ ...item, required: false, checks: [] })),
          })),
        },
        options,
      ),
  });
});
