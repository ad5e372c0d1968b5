import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRun, type RunChange } from '../index.js';
import {
  begun,
  failsWith,
  lines,
  longText,
  page,
  seen,
  shortText,
  surveyOf,
  walk,
  wordsOf,
} from '../sample-definitions.test.js';

describe('at the notice', () => {
  test('nothing is asked before the notice is left', () => {
    const { snapshot } = createRun(walk);
    assert.equal(snapshot.phase, 'notice');
    assert.equal(snapshot.page, null);
  });

  test('there is no record without consent', () => {
    const run = createRun(walk);
    assert.equal(run.finish(), null);
    assert.equal(run.snapshot.phase, 'notice');
  });

  test('"No thanks" ends it', () => {
    const run = createRun(walk);
    assert.equal(run.decline().phase, 'declined');
    assert.throws(() => run.next(), failsWith('run-ended'));
  });

  test('"No thanks" comes too late after the notice', () => {
    assert.throws(() => begun().decline(), failsWith('wrong-value'));
  });

  test('there is nothing before the notice', () => {
    const run = createRun(walk);
    const before = run.snapshot;
    assert.equal(run.back(), before);
  });
});

describe('answers', () => {
  test('an item that is not there is an error of the developer', () => {
    const run = begun();
    assert.throws(() => run.answer('nowhere', 1), failsWith('unknown-item'));
    assert.throws(() => run.snapshot.item('nowhere'), failsWith('unknown-item'));
    assert.throws(() => run.skip('constructor'), failsWith('unknown-item'));
  });

  test('a value that does not fit is refused and changes nothing', () => {
    const run = begun();
    const before = run.snapshot;
    for (const value of [0, 6, 2.5, NaN, '3', ['3']]) {
      assert.throws(() => run.answer('safe', value), failsWith('wrong-value'), String(value));
    }
    assert.equal(run.snapshot, before);
  });

  test('what a person typed does not get into an error message', () => {
    const run = begun();
    assert.throws(
      () => run.answer('how', 'my secret'),
      (error) => !wordsOf(error).includes('secret'),
    );
  });

  test('an outside answer is taken only where it is offered', () => {
    const run = begun();
    assert.equal(run.answer('safe', 'not-sure').item('safe').state, 'not-sure');
    assert.throws(() => run.answer('safe', 'not-applicable'), failsWith('wrong-value'));
    assert.throws(() => run.answer('how', 'declined'), failsWith('wrong-value'));
    assert.throws(() => run.decline('how'), failsWith('wrong-value'));
  });

  test('"Prefer not to answer" puts the earlier answer away', () => {
    const run = begun();
    run.answer('safe', 4);
    const view = run.decline('safe').item('safe');
    assert.deepEqual([view.state, view.value], ['declined', null]);
  });

  test('clearing goes back to unanswered', () => {
    const run = begun();
    run.answer('safe', 4);
    assert.equal(run.clear('safe').item('safe').state, 'unanswered');
  });

  test('an empty text and an empty list clear the item', () => {
    const run = begun(surveyOf([page('p', shortText('t'), lines)]));
    run.answer('t', 'x');
    run.answer('lines', ['red']);
    assert.equal(run.answer('t', ' \n ').item('t').state, 'unanswered');
    assert.equal(run.answer('lines', []).item('lines').state, 'unanswered');
  });

  test('the text beside "other" stays while other options come and go', () => {
    const run = begun(surveyOf([page('p', lines)]));
    run.answer('lines', ['else'], { otherText: ' Green ' });
    assert.equal(run.answer('lines', ['else', 'red']).item('lines').otherText, 'Green');
    assert.equal(run.answer('lines', ['red']).item('lines').otherText, '');
  });

  test('the same answer again makes no new snapshot and calls nobody', () => {
    const run = begun(surveyOf([page('p', lines)]));
    run.answer('lines', ['blue', 'red']);
    const before = run.snapshot;
    run.subscribe(() => assert.fail('called'));
    assert.equal(run.answer('lines', ['red', 'blue']), before);
  });

  test('information has no answer, no skip and no place among what is missing', () => {
    const run = begun(
      surveyOf([page('p', { type: 'information', id: 'read', label: 'Read.', required: true })]),
    );
    assert.throws(() => run.answer('read', 'x'), failsWith('wrong-value'));
    assert.throws(() => run.skip('read'), failsWith('wrong-value'));
    assert.deepEqual(run.finish()?.answers, []);
  });
});

describe('listeners', () => {
  test('hear what changed, in the order of the definition', () => {
    const run = begun();
    const heard: RunChange[] = [];
    run.subscribe((_snapshot, change) => heard.push(change));
    run.answer('safe', 1);
    run.answer('how', 'bus');
    assert.deepEqual(heard, [
      { items: ['safe', 'why'], page: false, phase: false },
      { items: ['how', 'lines'], page: true, phase: false },
    ]);
  });

  test('hear nothing any more after they stopped', () => {
    const run = begun();
    const stop = run.subscribe(() => assert.fail('called'));
    stop();
    run.answer('safe', 1);
  });

  test('may use the run while they are called', () => {
    const run = begun();
    run.subscribe((snapshot) => {
      if (snapshot.item('safe').state === 'unanswered') run.answer('safe', 3);
    });
    run.answer('how', 'foot');
    assert.equal(seen(run)['safe'], 3);
  });
});

describe('snapshots', () => {
  test('an old one keeps what it showed', () => {
    const run = begun();
    const before = run.snapshot;
    run.answer('safe', 1);
    assert.deepEqual([before.item('safe').value, run.snapshot.item('safe').value], [null, 1]);
  });

  test('a view keeps its identity while nothing in it changes', () => {
    const run = begun();
    const { snapshot } = run;
    run.answer('how', 'foot');
    assert.equal(run.snapshot.item('safe'), snapshot.item('safe'));
    assert.notEqual(run.snapshot.item('how'), snapshot.item('how'));
    assert.equal(run.snapshot.page, snapshot.page);
  });

  test('nothing in them can be changed', () => {
    const run = begun(surveyOf([page('p', lines, longText('t', { maxLength: 1 }))]));
    run.answer('lines', ['red']);
    const snapshot = run.answer('t', 'xx');
    const parts = [
      snapshot,
      snapshot.page,
      snapshot.page?.itemIds,
      snapshot.item('lines'),
      snapshot.item('t'),
    ];
    const lists = [snapshot.item('lines').value, snapshot.item('t').issues, snapshot.item('t').issues[0]];
    for (const part of [...parts, ...lists]) assert.ok(Object.isFrozen(part));
  });
});
