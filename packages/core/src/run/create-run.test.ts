import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRun, KithError, type KithErrorCode, type Run, type RunChange } from '../index.js';
import {
  how,
  lines,
  longText,
  page,
  scale,
  seen,
  shortText,
  surveyOf,
  walk,
} from '../sample-definitions.test.js';

const failsWith = (code: KithErrorCode) => (error: unknown) =>
  error instanceof KithError && error.code === code;

function begun(definition = walk): Run {
  const run = createRun(definition);
  run.next();
  return run;
}

function issuesOf(run: Run, id: string): string[] {
  return run.snapshot.item(id).issues.map((issue) => issue.code);
}

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
      (error: Error) => !JSON.stringify({ ...error, message: error.message }).includes('secret'),
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
    const { snapshot } = run.answer('t', 'xx') && run;
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
