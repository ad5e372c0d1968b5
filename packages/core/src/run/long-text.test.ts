import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addFurtherItemTypes } from '../item-types/further/index.js';
import { begun, issuesOf, page, shortText, surveyOf } from '../sample-definitions.test.js';

addFurtherItemTypes();

// Each would keep a backtracking search of its form busy for hours.
const hostile = `a@${'.'.repeat(1_000_000)}@`;

for (const more of [
  { kind: 'email' } as const,
  { pattern: { matches: '(.*a)*b', message: 'Ends in b.' } },
  { kind: 'phone' } as const,
])
  test(`a text of a megabyte is only too long (${JSON.stringify(more)})`, { timeout: 5000 }, () => {
    const run = begun(surveyOf([page('p', shortText('t', more))]));
    run.answer('t', hostile);
    assert.deepEqual(issuesOf(run, 't'), ['too-long']);
    assert.equal(run.finish(), null);
  });

test('a text that is short enough is still looked at', () => {
  const run = begun(surveyOf([page('p', shortText('t', { kind: 'email' }))]));
  run.answer('t', 'nobody');
  assert.deepEqual(issuesOf(run, 't'), ['email']);
});
