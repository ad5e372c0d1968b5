import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  begun,
  failsWith,
  how,
  issuesOf,
  page,
  scale,
  shortText,
  surveyOf,
} from '../sample-definitions.test.js';

describe('what is missing', () => {
  const strict = surveyOf([
    page('one', scale('must', { required: true }), scale('hard', { required: true, skippable: false })),
    page('two', scale('free')),
  ]);

  test('a required question keeps the page until it is answered', () => {
    const run = begun(strict);
    assert.equal(run.next().page?.page.id, 'one');
    assert.deepEqual(issuesOf(run, 'must'), ['required']);
    run.answer('must', 3);
    assert.deepEqual(issuesOf(run, 'must'), []);
    run.answer('hard', 3);
    assert.equal(run.next().page?.page.id, 'two');
  });

  test('a skip satisfies what is required, but not what cannot be skipped', () => {
    const run = begun(strict);
    run.skip('must');
    assert.throws(() => run.skip('hard'), failsWith('wrong-value'));
    run.next();
    assert.deepEqual([issuesOf(run, 'must'), issuesOf(run, 'hard')], [[], ['required']]);
  });

  test('finishing stays with what is missing and gives no record', () => {
    const run = begun(strict);
    assert.equal(run.finish(), null);
    assert.deepEqual([run.snapshot.phase, issuesOf(run, 'hard')], ['answering', ['required']]);
  });

  test('asking twice for what is missing tells listeners once', () => {
    const run = begun(strict);
    let calls = 0;
    run.subscribe(() => calls++);
    run.next();
    run.next();
    assert.equal(calls, 1);
  });

  test('a hidden question is never missing', () => {
    const hidden = scale('late', { required: true, showIf: { item: 'free', equals: 5 } });
    const run = begun(surveyOf([page('p', scale('free'), hidden)]));
    assert.equal(run.finish()?.status, 'complete');
  });

  test('a text that is too long is kept whole and keeps the page', () => {
    const run = begun(surveyOf([page('p', shortText('t', { maxLength: 3 })), page('q', scale('s'))]));
    const view = run.answer('t', 'four').item('t');
    assert.equal(view.value, 'four');
    assert.deepEqual(view.issues, [{ code: 'too-long', itemId: 't', params: { max: 3 } }]);
    assert.equal(run.next().page?.page.id, 'p');
    run.answer('t', 'six'.slice(0, 3));
    assert.equal(run.next().page?.page.id, 'q');
  });

  test('"other" without words is missing something only where an answer is required', () => {
    const free = begun(surveyOf([page('p', how), page('q', scale('s'))]));
    free.answer('how', 'else');
    assert.equal(free.next().page?.page.id, 'q');
    const strictly = begun(surveyOf([page('p', { ...how, required: true }), page('q', scale('s'))]));
    strictly.answer('how', 'else');
    strictly.next();
    assert.deepEqual(issuesOf(strictly, 'how'), ['other-text-required']);
    strictly.answer('how', 'else', { otherText: 'By boat' });
    assert.equal(strictly.next().page?.page.id, 'q');
  });

  test('a text too long on a page that was left backwards is found before it is sent', () => {
    const run = begun(surveyOf([page('p', scale('s')), page('q', shortText('t', { maxLength: 3 }))]));
    run.next();
    run.answer('t', 'four');
    run.back();
    assert.equal(run.finish(), null);
    assert.equal(run.snapshot.page?.page.id, 'q');
  });
});
