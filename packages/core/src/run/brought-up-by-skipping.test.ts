import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRun } from '../index.js';
import { addFurtherItemTypes } from '../item-types/further/index.js';
import { surveyOf } from '../sample-definitions.test.js';

test('a wrong answer that only the skipping of a blank brings up again keeps the survey from being sent', () => {
  addFurtherItemTypes();
  const run = createRun(
    surveyOf([
      {
        id: 'first',
        items: [
          { id: 'a', type: 'short-text', label: 'A?' },
          { id: 'n', type: 'number', label: 'N?', max: 10, showIf: { item: 'a', is: 'skipped' } },
        ],
      },
      { id: 'second', items: [{ id: 'b', type: 'short-text', label: 'B?' }] },
    ]),
  );
  run.next();
  run.skip('a');
  run.answer('n', 11);
  run.clear('a');
  assert.equal(run.next().page?.page.id, 'second');
  assert.equal(run.finish(), null);
  assert.equal(run.snapshot.page?.page.id, 'first');
  assert.deepEqual(
    run.snapshot.item('n').issues.map(({ code }) => code),
    ['too-large'],
  );
  run.answer('n', 10);
  assert.ok(run.finish());
});
