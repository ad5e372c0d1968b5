import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Condition, Definition, Item } from '../../index.js';
import { how, lines, mistakesIn, page, scale, surveyOf } from '../../sample-definitions.test.js';

const label = 'Words';
const yesNo = (id: string, more: object = {}): Item => ({ type: 'yes-no', id, label, ...more });
const number = (id: string): Item => ({ type: 'number', id, label });
const rows = ['r', 's'].map((id) => ({ id, label }));
const matrix: Item = { type: 'matrix', id: 'grid', label, scale: 'often5', rows };
const all = (...conditions: Condition[]): Condition => ({ all: conditions });
const any = (...conditions: Condition[]): Condition => ({ any: conditions });
const not = (condition: Condition): Condition => ({ not: condition });

const first = [yesNo('yes'), how, lines, scale('safe'), number('count'), matrix, scale('other')];

/** Whether a last question with this condition can be shown. */
function canShow(showIf: Condition, more: Partial<Definition> = {}): boolean {
  const found = mistakesIn(surveyOf([page('p', ...first, yesNo('last', { showIf }))], more));
  assert.ok(
    found.every((each) => each.includes('can never be shown: nothing makes')),
    found.join(),
  );
  return !found.length;
}

const never = (...conditions: Condition[]) => {
  for (const condition of conditions) assert.ok(!canShow(condition), JSON.stringify(condition));
};
const sometimes = (...conditions: Condition[]) => {
  for (const condition of conditions) assert.ok(canShow(condition), JSON.stringify(condition));
};

describe('a condition that nothing makes true is found', () => {
  test('where one answer would have to be two', () => {
    never(
      all({ item: 'yes', equals: 'yes' }, { item: 'yes', equals: 'no' }),
      all({ item: 'safe', atLeast: 4 }, { item: 'safe', atMost: 3 }),
      all({ item: 'how', in: ['foot', 'bus'] }, { item: 'how', equals: 'else' }),
      all({ item: 'count', atLeast: 10 }, not({ item: 'count', atLeast: 5 })),
      all({ item: 'grid', row: 'r', equals: 1 }, { item: 'grid', row: 'r', atLeast: 2 }),
      all({ context: 'role', equals: 'parent' }, { context: 'role', in: ['teacher', 'principal'] }),
    );
    sometimes(
      all({ item: 'safe', atLeast: 4 }, { item: 'other', atMost: 3 }),
      all({ item: 'count', atLeast: 5 }, not({ item: 'count', atLeast: 10 })),
      all({ item: 'grid', row: 'r', equals: 1 }, { item: 'grid', row: 's', atLeast: 2 }),
      all({ context: 'role', equals: 'parent' }, { context: 'school', equals: 'parent' }),
    );
  });

  test('where all answers are ruled out, one by one', () => {
    const points = [1, 2, 3, 4, 5].map((equals) => not({ item: 'safe', equals }));
    never(all(...points));
    sometimes(all(...points.slice(1)));
  });

  test('where an answer would have to be given and not given', () => {
    never(
      all({ item: 'safe', is: 'skipped' }, { item: 'safe', atLeast: 1 }),
      all({ item: 'yes', is: 'not-sure' }, { item: 'yes', is: 'answered' }),
      // What is not answered is unknown, and so is its contrary.
      all(
        { item: 'yes', is: 'unanswered' },
        any({ item: 'yes', equals: 'no' }, not({ item: 'yes', equals: 'no' })),
      ),
      { item: 'safe', is: 'not-shown' },
    );
  });

  test('where options would have to be chosen that cannot be chosen together', () => {
    never(
      all({ item: 'lines', includes: 'none' }, { item: 'lines', includes: 'red' }),
      all({ item: 'lines', includes: 'none' }, { item: 'lines', countAtLeast: 2 }),
      all(
        { item: 'lines', countAtLeast: 2 },
        { item: 'lines', excludes: 'red' },
        { item: 'lines', excludes: 'blue' },
      ),
    );
    sometimes(
      all({ item: 'lines', countAtLeast: 2 }, { item: 'lines', excludes: 'red' }),
      all({ item: 'lines', includes: 'red' }, { item: 'lines', countAtLeast: 3 }),
    );
  });

  test('where two answers are compared in two ways', () => {
    const later = { item: 'safe', atLeast: { item: 'other' } } as const;
    never(all(later, not(later)), all(later, { item: 'other', is: 'skipped' }));
    sometimes(later, not(later));
  });

  test('where a number is worked out that cannot be', () => {
    const computed = [
      { id: 'score', mean: ['safe', 'other'] },
      { id: 'done', count: ['safe', 'yes'] },
    ];
    for (const condition of [
      { computed: 'score', atLeast: 6 },
      { computed: 'done', atLeast: 3 },
      { computed: 'done', equals: 1.5 },
    ])
      assert.ok(!canShow(condition, { computed }), JSON.stringify(condition));
    for (const condition of [
      { computed: 'score', equals: 4.5 },
      { computed: 'done', equals: 2 },
    ])
      assert.ok(canShow(condition, { computed }), JSON.stringify(condition));
  });
});

describe('what depends on something hidden', () => {
  const onYes = { showIf: { item: 'yes', equals: 'yes' } } as const;

  test('cannot be shown where that is hidden', () => {
    const chain = (showIf: Condition) =>
      mistakesIn(surveyOf([page('p', yesNo('yes'), yesNo('next', onYes), yesNo('last', { showIf }))]));
    const both = all({ item: 'next', equals: 'no' }, { item: 'yes', equals: 'no' });
    assert.deepEqual(chain(both), [
      'pages[0].items[2].showIf: "last" can never be shown: nothing makes this condition true.',
    ]);
    assert.deepEqual(chain(all({ item: 'next', is: 'not-shown' }, { item: 'yes', equals: 'no' })), []);
  });

  test('is told as well where that can never be shown', () => {
    const dead = all({ item: 'yes', equals: 'yes' }, { item: 'yes', equals: 'no' });
    const found = mistakesIn(
      surveyOf([
        page('p', yesNo('yes'), yesNo('next', { showIf: dead })),
        { ...page('q', yesNo('a'), yesNo('b')), showIf: { item: 'next', is: 'answered' } },
        page(
          'r',
          yesNo('c', { showIf: { item: 'a', equals: 'no' } }),
          yesNo('d', { showIf: { item: 'a', is: 'not-shown' } }),
        ),
      ]),
    );
    assert.deepEqual(
      found.map((each) => each.split(':')[0]),
      ['pages[0].items[1].showIf', 'pages[1].showIf', 'pages[2].items[0].showIf'],
    );
  });

  test('holds for options and rows, and for answers that need them', () => {
    const dead = all({ item: 'yes', equals: 'yes' }, { item: 'yes', equals: 'no' });
    const options = [
      { id: 'x', label },
      { id: 'y', label, showIf: dead },
    ];
    const found = mistakesIn(
      surveyOf([
        page(
          'p',
          yesNo('yes'),
          { ...how, options } as Item,
          {
            ...matrix,
            rows: [{ id: 'r', label, showIf: dead }, rows[1]],
          } as Item,
        ),
        page(
          'q',
          yesNo('a', { showIf: { item: 'how', equals: 'y' } }),
          yesNo('b', { showIf: { item: 'grid', row: 'r', equals: 1 } }),
        ),
      ]),
    );
    assert.deepEqual(
      found.map((each) => each.split(':')[0]),
      [
        'pages[0].items[1].options[1].showIf',
        'pages[0].items[2].rows[0].showIf',
        'pages[1].items[0].showIf',
        'pages[1].items[1].showIf',
      ],
    );
  });
});

describe('ends', () => {
  const asking = (...conditions: Condition[]) =>
    mistakesIn(
      surveyOf([page('p', yesNo('yes'), scale('safe'))], {
        ends: conditions.map((showIf, i) => ({ id: `e${i}`, showIf, text: 'Bye.' })),
      }),
    );

  test('that nothing makes true, and that earlier ones leave nothing to', () => {
    assert.match(
      asking(all({ item: 'yes', equals: 'yes' }, { item: 'yes', is: 'skipped' })).join(),
      /^ends\[0\]\.showIf: The end "e0" can never be shown/,
    );
    assert.match(
      asking({ item: 'safe', atMost: 3 }, { item: 'safe', atMost: 2 }).join(),
      /^ends\[1\]\.showIf: The end "e1" can never come: .* an earlier end comes/,
    );
    const rest = asking(
      { item: 'safe', atMost: 2 },
      { item: 'safe', atLeast: 3 },
      { item: 'safe', is: 'answered' },
    );
    assert.match(rest.join(), /^ends\[2\]/);
  });

  test('that overlap are fine', () => {
    assert.deepEqual(asking({ item: 'safe', atMost: 2 }, { item: 'safe', atMost: 3 }), []);
    assert.deepEqual(asking({ item: 'safe', atMost: 2 }, { item: 'safe', is: 'skipped' }), []);
  });
});

describe('where there is too much to look at', () => {
  test('nothing is claimed, and no time is lost', () => {
    const items = Array.from({ length: 30 }, (_, i) => number(`n${i}`));
    const pairs = items.map(({ id }, i): Condition =>
      any(
        { item: id, atLeast: i },
        { item: items[(i * 7 + 3) % 30]?.id ?? '', atMost: i - 1 },
        { item: id, equals: -i - 1 },
      ),
    );
    const dead = all(...pairs, any(...pairs.map(not)));
    const start = Date.now();
    mistakesIn(surveyOf([page('p', ...items, yesNo('last', { showIf: dead }))]));
    assert.ok(Date.now() - start < 5000);
  });

  test('a long chain of questions is read in time', () => {
    const items = Array.from({ length: 1000 }, (_, i) =>
      scale(`s${i}`, i ? { showIf: { item: `s${i - 1}`, atMost: 2 } } : {}),
    );
    const start = Date.now();
    assert.deepEqual(mistakesIn(surveyOf([page('p', ...items)])), []);
    assert.ok(Date.now() - start < 10_000, String(Date.now() - start));
  });
});
