import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Item } from '../index.js';
import { addFurtherItemTypes } from '../item-types/further/index.js';
import {
  begun,
  failsWith,
  issuesOf,
  page,
  scale,
  seen,
  shortText,
  surveyOf,
} from '../sample-definitions.test.js';

addFurtherItemTypes();

const label = 'Words';
const yes: Item = { type: 'yes-no', id: 'yes', label };
const onYes = { showIf: { item: 'yes', equals: 'yes' } } as const;

describe('what is required by condition', () => {
  const requiredIf = { item: 'yes', equals: 'yes' } as const;
  const survey = surveyOf([
    page(
      'p',
      yes,
      shortText('why', { requiredIf }),
      shortText('hard', { requiredIf, skippable: false, required: false }),
    ),
    page('q', scale('s')),
  ]);

  test('keeps the page only while the condition is true', () => {
    const run = begun(survey);
    run.answer('yes', 'yes');
    assert.equal(run.next().page?.page.id, 'p');
    assert.deepEqual([issuesOf(run, 'why'), issuesOf(run, 'hard')], [['required'], ['required']]);
    run.answer('yes', 'no');
    assert.deepEqual([issuesOf(run, 'why'), issuesOf(run, 'hard')], [[], []]);
    assert.equal(run.next().page?.page.id, 'q');
  });

  test('is asked for again where it was left blank before, unless it can be skipped', () => {
    const run = begun(survey);
    run.next();
    run.back();
    run.answer('yes', 'yes');
    run.next();
    assert.deepEqual([issuesOf(run, 'why'), issuesOf(run, 'hard')], [[], ['required']]);
    assert.throws(() => run.skip('hard'), failsWith('wrong-value'));
    run.answer('hard', 'Because');
    assert.equal(run.next().page?.page.id, 'q');
  });
});

describe('options and rows with conditions', () => {
  const options = [
    { id: 'x', label },
    { id: 'y', label, ...onYes },
  ];
  const rows = [
    { id: 'r', label },
    { id: 's', label, ...onYes },
  ];
  const survey = surveyOf([
    page(
      'p',
      yes,
      { type: 'single-choice', id: 'one', label, options },
      { type: 'multiple-choice', id: 'many', label, options },
      { type: 'matrix', id: 'grid', label, scale: 'often5', rows, required: true },
      scale('after', { showIf: { item: 'one', equals: 'y' } }),
    ),
  ]);

  const filled = () => {
    const run = begun(survey);
    run.answer('yes', 'yes');
    run.answer('one', 'y');
    run.answer('many', ['x', 'y']);
    run.answer('grid', { r: 1, s: 2 });
    return run;
  };

  test('are on offer while these are true', () => {
    const run = begun(survey);
    assert.deepEqual([run.snapshot.item('one').order, run.snapshot.item('grid').order], [['x'], ['r']]);
    run.answer('yes', 'yes');
    assert.deepEqual(
      [run.snapshot.item('one').order, run.snapshot.item('grid').order],
      [
        ['x', 'y'],
        ['r', 's'],
      ],
    );
  });

  test('are kept for their return when they go, in the draft and not in the record', () => {
    const run = filled();
    run.answer('yes', 'no');
    assert.deepEqual(seen(run), {
      yes: 'no',
      one: '(unanswered)',
      many: ['x'],
      grid: { r: 1 },
      after: '(hidden)',
    });
    assert.equal(run.draft()?.answers.find(({ id }) => id === 'one')?.value, 'y');
    run.answer('yes', 'yes');
    assert.deepEqual(seen(run), {
      yes: 'yes',
      one: 'y',
      many: ['x', 'y'],
      grid: { r: 1, s: 2 },
      after: '(unanswered)',
    });
    run.answer('yes', 'no');
    assert.deepEqual(
      run.finish()?.answers.map(({ value }) => value),
      ['no', null, ['x'], { r: 1 }, null],
    );
  });

  test('are asked for only as far as they are there', () => {
    const run = begun(survey);
    run.answer('grid', { r: 1 });
    assert.ok(run.finish());
    const strict = begun(survey);
    strict.answer('yes', 'yes');
    strict.answer('grid', { r: 1 });
    assert.equal(strict.finish(), null);
    assert.deepEqual(issuesOf(strict, 'grid'), ['incomplete']);
  });
});

describe('computed values', () => {
  const survey = surveyOf(
    [
      page(
        'p',
        scale('a', { outside: ['declined'] }),
        {
          type: 'matrix',
          id: 'grid',
          label,
          scale: 'often5',
          rows: ['r', 's'].map((id) => ({ id, label })),
          outside: ['not-sure'],
        },
        scale('few', { showIf: { computed: 'mean', atMost: 2 } }),
        scale('many', { showIf: { computed: 'sum', atLeast: 10 } }),
        scale('all', { showIf: { computed: 'count', equals: 2 } }),
      ),
    ],
    {
      computed: [
        { id: 'mean', mean: ['a', 'grid'], minimum: 2 },
        { id: 'sum', sum: ['a', 'grid'] },
        { id: 'count', count: ['a', 'grid'] },
      ],
    },
  );
  const shown = (...answers: readonly (readonly [string, never])[]) => {
    const run = begun(survey);
    for (const [id, value] of answers) run.answer(id, value);
    return ['few', 'many', 'all'].filter((id) => run.snapshot.item(id).shown);
  };

  test('are unknown where too little is answered, and count no outside answers', () => {
    assert.deepEqual(shown(), []);
    assert.deepEqual(shown(['a', 1 as never]), []);
    assert.deepEqual(shown(['a', 'declined' as never], ['grid', { r: 1, s: 'not-sure' } as never]), []);
  });

  test('take rows one by one', () => {
    assert.deepEqual(shown(['grid', { r: 1, s: 2 } as never]), ['few']);
    assert.deepEqual(shown(['a', 3 as never], ['grid', { r: 5, s: 2 } as never]), ['many', 'all']);
  });
});

describe('checks', () => {
  const survey = surveyOf([
    page(
      'p',
      { type: 'date', id: 'start', label },
      {
        type: 'date',
        id: 'end',
        label,
        checks: [
          { require: { item: 'end', atLeast: { item: 'start' } }, message: 'The end comes after the start.' },
        ],
      },
    ),
    page('q', scale('s')),
  ]);

  test('keep the page where they are false, and nothing where an answer is missing', () => {
    const run = begun(survey);
    run.answer('end', '2026-01-01');
    assert.equal(run.next().page?.page.id, 'q');
    run.back();
    run.answer('start', '2026-02-01');
    assert.equal(run.next().page?.page.id, 'p');
    assert.deepEqual(run.snapshot.item('end').issues, [{ code: 'check', itemId: 'end', check: 0 }]);
  });

  test('are mended in either answer', () => {
    const run = begun(survey);
    run.answer('start', '2026-02-01');
    run.answer('end', '2026-01-01');
    run.next();
    run.answer('start', '2025-12-01');
    assert.deepEqual(issuesOf(run, 'end'), []);
    assert.equal(run.next().page?.page.id, 'q');
  });
});

describe('ends', () => {
  const survey = surveyOf([page('p', scale('a'))], {
    ends: [
      { id: 'low', showIf: { item: 'a', atMost: 2 }, text: 'Low.' },
      { id: 'mid', showIf: { item: 'a', atMost: 3 }, text: 'Mid.' },
    ],
  });
  const endAt = (value?: number) => {
    const run = begun(survey);
    if (value !== undefined) run.answer('a', value);
    const { end: before } = run.snapshot;
    assert.equal(before, null);
    run.finish();
    return run.snapshot.end?.end.id;
  };

  test('come by the first condition that is true, and else there are the thanks', () => {
    assert.deepEqual([endAt(), endAt(1), endAt(3), endAt(5)], [undefined, 'low', 'mid', undefined]);
  });
});
