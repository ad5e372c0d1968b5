import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRun, type Condition, type Item } from '../index.js';
import { addFurtherItemTypes } from '../item-types/further/index.js';
import { begun, failsWith, issuesOf, page, scale, surveyOf } from '../sample-definitions.test.js';

addFurtherItemTypes();

const count = (id: string, more: object = {}): Item => ({ type: 'number', id, label: id, ...more });
const atLeastFirst: Condition = { item: 'last', atLeast: { item: 'first' } };
const range = surveyOf([
  page('p', count('first'), count('last', { checks: [{ require: atLeastFirst, message: 'Not before.' }] })),
  page('q', scale('more')),
]);

describe('what was told of an answer', () => {
  test('is told no more once another answer mends it', () => {
    const run = begun(range);
    run.answer('first', 7);
    run.answer('last', 3);
    run.next();
    assert.deepEqual(issuesOf(run, 'last'), ['check']);
    run.answer('first', 2);
    assert.deepEqual(issuesOf(run, 'last'), []);
  });

  test('stays while another answer leaves it wrong', () => {
    const run = begun(range);
    run.answer('first', 7);
    run.answer('last', 3);
    run.next();
    run.answer('first', 6);
    assert.deepEqual(issuesOf(run, 'last'), ['check']);
  });

  test('goes with the option that was one too many', () => {
    const options = [
      { id: 'x', label: 'x' },
      { id: 'y', label: 'y', showIf: { item: 'first', atLeast: 1 } },
    ];
    const many: Item = { type: 'multiple-choice', id: 'many', label: 'many', options, maxChoices: 1 };
    const run = begun(surveyOf([page('p', count('first'), many)]));
    run.answer('first', 1);
    run.answer('many', ['x', 'y']);
    assert.deepEqual(issuesOf(run, 'many'), ['too-many']);
    run.answer('first', 0);
    assert.deepEqual(issuesOf(run, 'many'), []);
    run.answer('first', 1);
    assert.deepEqual(issuesOf(run, 'many'), ['too-many']);
  });

  test('is there again with a question that was hidden in between', () => {
    const run = begun(
      surveyOf([page('p', scale('gate'), count('age', { max: 9, showIf: { item: 'gate', equals: 1 } }))]),
    );
    run.answer('gate', 1);
    run.answer('age', 99);
    run.answer('gate', 2);
    run.next();
    run.answer('gate', 1);
    assert.deepEqual(issuesOf(run, 'age'), ['too-large']);
  });
});

const lateNeed: Item = count('why', { requiredIf: { item: 'gate', equals: 1 }, skippable: false });
const late = surveyOf([page('p', scale('gate'), lateNeed), page('q', scale('more'))]);

describe('what was skipped while it could be', () => {
  test('is asked for once it is required and cannot be skipped', () => {
    const run = begun(late);
    run.skip('why');
    run.answer('gate', 1);
    run.next();
    assert.deepEqual(issuesOf(run, 'why'), ['required']);
    assert.equal(run.finish(), null);
  });

  test('is still skipped in a run that is taken up from its draft', () => {
    const run = begun(late);
    run.skip('why');
    run.answer('gate', 1);
    const again = createRun(late, { draft: run.draft()! });
    assert.deepEqual(again.setAside, []);
    assert.equal(again.snapshot.item('why').state, 'skipped');
  });
});

describe('a run does not begin', () => {
  const nothing: Condition = { item: 'nobody', is: 'answered' };

  test('where a check refers to nothing earlier', () => {
    const item = count('a', { checks: [{ require: nothing, message: 'No.' }] });
    assert.throws(() => createRun(surveyOf([page('p', item)])), failsWith('definition-invalid'));
  });

  test('where an end refers to nothing', () => {
    const ends = [{ id: 'e', showIf: nothing, text: 'The end.' }];
    assert.throws(
      () => createRun(surveyOf([page('p', count('a'))], { ends })),
      failsWith('definition-invalid'),
    );
  });
});
