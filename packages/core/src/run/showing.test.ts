import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRun } from '../index.js';
import { begun, failsWith, page, scale, seen, surveyOf } from '../sample-definitions.test.js';

describe('what is shown', () => {
  test('a question appears and goes with the answer it depends on', () => {
    const run = begun();
    assert.equal(seen(run)['why'], '(hidden)');
    run.answer('safe', 2);
    assert.equal(seen(run)['why'], '(unanswered)');
    run.answer('safe', 3);
    assert.equal(seen(run)['why'], '(hidden)');
  });

  test('a hidden answer is kept for its return but stays out of the record', () => {
    const run = begun();
    run.answer('safe', 1);
    run.answer('why', 'No lights');
    run.answer('safe', 5);
    assert.equal(seen(run)['why'], '(hidden)');
    run.answer('safe', 1);
    assert.equal(seen(run)['why'], 'No lights');
    run.answer('safe', 5);
    run.next();
    const record = run.finish();
    assert.deepEqual(
      record?.answers.map((answer) => [answer.itemId, answer.state, answer.value]),
      [
        ['how', 'skipped', null],
        ['safe', 'answered', 5],
        ['why', 'not-shown', null],
        ['lines', 'not-shown', null],
        ['comment', 'skipped', null],
      ],
    );
  });

  test('conditions see nothing of a hidden answer', () => {
    const chain = surveyOf([
      page(
        'p',
        scale('a'),
        scale('b', { showIf: { item: 'a', atLeast: 3 } }),
        scale('c', { showIf: { item: 'b', equals: 5 } }),
        scale('d', { showIf: { item: 'b', is: 'not-shown' } }),
      ),
    ]);
    const run = begun(chain);
    run.answer('a', 5);
    run.answer('b', 5);
    assert.deepEqual(seen(run), { a: 5, b: 5, c: '(unanswered)', d: '(hidden)' });
    run.answer('a', 1);
    assert.deepEqual(seen(run), { a: 1, b: '(hidden)', c: '(hidden)', d: '(unanswered)' });
  });

  test('the host page decides by context', () => {
    const asked = surveyOf([
      page('p', scale('a', { showIf: { context: 'role', in: ['principal'] } }), scale('b')),
    ]);
    const shownTo = (role?: string) =>
      createRun(asked, { context: role ? { role } : {} }).snapshot.item('a').shown;
    assert.deepEqual([shownTo('principal'), shownTo('parent'), shownTo()], [true, false, false]);
  });

  test('a page that does not concern the reader is passed over, both ways', () => {
    const run = begun();
    run.answer('how', 'foot');
    assert.equal(run.next().page?.page.id, 'end');
    assert.equal(run.back().page?.page.id, 'way');
    run.answer('how', 'bus');
    assert.equal(run.next().page?.page.id, 'bus');
  });

  test('a page whose items are all hidden is passed over and not counted', () => {
    const run = begun(
      surveyOf([
        page('one', scale('a')),
        page('two', scale('b', { showIf: { item: 'a', equals: 5 } })),
        page('three', scale('c')),
      ]),
    );
    assert.deepEqual([run.snapshot.page?.number, run.snapshot.page?.count], [1, 2]);
    run.answer('a', 5);
    assert.equal(run.snapshot.page?.count, 3);
    run.answer('a', 4);
    const last = run.next().page;
    assert.deepEqual([last?.page.id, last?.number, last?.isLast], ['three', 2, true]);
  });

  test('a survey without anything to show can still be ended', () => {
    const run = begun(surveyOf([page('p', scale('a', { showIf: { context: 'role', equals: 'x' } }))]));
    assert.deepEqual(run.snapshot.page && [run.snapshot.page.number, run.snapshot.page.isLast], [1, true]);
    assert.equal(run.finish()?.answers[0]?.state, 'not-shown');
  });

  test('a page that vanishes under the reader is left', () => {
    const run = begun();
    run.answer('how', 'bus');
    assert.equal(run.next().page?.page.id, 'bus');
    assert.equal(run.answer('how', 'foot').page?.page.id, 'way');
  });

  test('a condition on a later item does not start', () => {
    const forward = surveyOf([page('p', scale('a', { showIf: { item: 'b', is: 'answered' } }), scale('b'))]);
    assert.throws(() => createRun(forward), failsWith('definition-invalid'));
    const self = surveyOf([page('p', scale('a', { showIf: { item: 'a', is: 'answered' } }))]);
    assert.throws(() => createRun(self), failsWith('definition-invalid'));
  });
});
