import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { begun, failsWith, page, scale, seen, surveyOf } from '../sample-definitions.test.js';

describe('moving and ending', () => {
  test('what is left blank counts as skipped, and can still be answered', () => {
    const run = begun();
    run.next();
    run.back();
    assert.equal(seen(run)['safe'], '(skipped)');
    run.answer('safe', 4);
    assert.equal(seen(run)['safe'], 4);
  });

  test('going on from the last page changes nothing', () => {
    const run = begun();
    run.next();
    const before = run.snapshot;
    assert.equal(run.next(), before);
  });

  test('what a skip makes appear was not skipped itself', () => {
    const asked = surveyOf([
      page('p', scale('a')),
      page('q', scale('b', { showIf: { item: 'a', is: 'skipped' } })),
      page('r', scale('c')),
    ]);
    const run = begun(asked);
    assert.equal(run.next().page?.page.id, 'q');
    assert.equal(seen(run)['b'], '(unanswered)');
  });

  test('ending early gives a partial record that says what was not reached', () => {
    const run = begun();
    run.answer('how', 'bus');
    const record = run.finish();
    assert.equal(record?.status, 'partial');
    assert.deepEqual(
      record.answers.map((answer) => answer.state),
      ['answered', 'skipped', 'not-shown', 'not-reached', 'not-reached'],
    );
  });

  test('answers of pages after the one where it ended are kept', () => {
    const run = begun();
    run.next();
    run.answer('comment', 'More crossings');
    run.back();
    assert.equal(run.finish()?.answers.at(-1)?.value, 'More crossings');
  });

  test('an ended run takes nothing more', () => {
    const run = begun();
    run.finish();
    const verbs: (() => unknown)[] = [
      () => run.answer('safe', 1),
      () => run.clear('safe'),
      () => run.skip('safe'),
      () => run.decline('safe'),
      () => run.next(),
      () => run.back(),
      () => run.finish(),
      () => run.withdraw(),
    ];
    for (const verb of verbs) assert.throws(verb, failsWith('run-ended'));
  });

  test('withdrawing removes every answer', () => {
    const run = begun();
    run.answer('safe', 1);
    run.answer('why', 'secret');
    run.next();
    const { phase, page: shownPage } = run.withdraw();
    assert.deepEqual([phase, shownPage], ['withdrawn', null]);
    assert.deepEqual(
      Object.values(seen(run))
        .filter((each) => each !== '(hidden)')
        .sort(),
      ['(unanswered)', '(unanswered)', '(unanswered)'],
    );
  });
});
