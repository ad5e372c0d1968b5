import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRun, en, knownItemTypes, type Item } from '../index.js';
import { failsWith, page, surveyOf } from '../sample-definitions.test.js';
import { parseDefinition } from './index.js';

// Each test file has a process of its own, so that nothing else has loaded the types here.
test('further item types are known once a definition is read, and not by importing the reader', () => {
  const item: Item = { type: 'date', id: 'day', label: 'Day' };
  const survey = surveyOf([page('p', item)]);
  assert.equal(knownItemTypes().date, undefined);
  assert.equal('yes' in en.texts, false);
  assert.throws(() => createRun(survey), failsWith('item-type-not-loaded'));
  const run = createRun(parseDefinition(survey));
  assert.equal(run.snapshot.item('day').shown, true);
  assert.equal(en.texts.yes, 'Yes');
});
