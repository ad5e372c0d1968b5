import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dependenciesOf, evaluate, type AnswerValue, type Condition, type Truth } from '../index.js';

const answers: Readonly<Record<string, AnswerValue>> = { three: 3, bus: 'bus', lines: ['red', 'blue'] };

const source = {
  state: (id: string) => (id in answers ? 'answered' : 'skipped'),
  value: (id: string) => answers[id] ?? null,
  computed: (id: string) => ({ count: 3 })[id] ?? null,
  context: { role: 'parent' },
};

const is = (condition: Condition): Truth => evaluate(condition, source);

// One condition for each truth value.
const of: Readonly<Record<'true' | 'false' | 'unknown', Condition>> = {
  true: { item: 'three', equals: 3 },
  false: { item: 'three', equals: 4 },
  unknown: { item: 'blank', equals: 3 },
};
const truths = ['true', 'false', 'unknown'] as const;

/** Kleene's tables, row by row, columns true, false, unknown. */
const tables = {
  all: [
    [true, false, 'unknown'],
    [false, false, false],
    ['unknown', false, 'unknown'],
  ],
  any: [
    [true, true, true],
    [true, false, 'unknown'],
    [true, 'unknown', 'unknown'],
  ],
} as const;

describe('three-valued logic', () => {
  test('"not" turns true and false and leaves unknown', () => {
    assert.deepEqual(
      truths.map((truth) => is({ not: of[truth] })),
      [false, true, 'unknown'],
    );
  });

  for (const join of ['all', 'any'] as const) {
    test(`"${join}" follows its table, in either order and with more parts`, () => {
      truths.forEach((a, row) =>
        truths.forEach((b, column) => {
          const parts = [of[a], of[b]];
          const make = (list: readonly Condition[]): Condition =>
            join === 'all' ? { all: list } : { any: list };
          const expected = tables[join][row]?.[column];
          assert.equal(is(make(parts)), expected, `${a} ${join} ${b}`);
          assert.equal(is(make([...parts].reverse())), expected);
          assert.equal(is(make([...parts, ...parts])), expected);
        }),
      );
    });
  }

  test('nothing at all: "all" holds, "any" does not', () => {
    assert.deepEqual([is({ all: [] }), is({ any: [] })], [true, false]);
  });
});

describe('comparisons', () => {
  test('without an answer they are unknown, whatever they ask', () => {
    const item = 'blank';
    const asked: Condition[] = [
      { item, equals: 1 },
      { item, in: [1] },
      { item, atLeast: 1 },
      { item, atMost: 5 },
      { item, includes: 'a' },
      { item, excludes: 'a' },
      { item, countAtLeast: 0 },
      { context: 'school', equals: 's07' },
    ];
    for (const condition of asked) assert.equal(is(condition), 'unknown', JSON.stringify(condition));
  });

  test('a state is always known', () => {
    assert.deepEqual(
      [is({ item: 'blank', is: 'skipped' }), is({ item: 'blank', is: 'answered' })],
      [true, false],
    );
  });

  test('points compare as numbers, limits included', () => {
    const item = 'three';
    assert.deepEqual(
      [is({ item, atLeast: 3 }), is({ item, atLeast: 4 }), is({ item, atMost: 3 }), is({ item, atMost: 2 })],
      [true, false, true, false],
    );
  });

  test('a number is not the same as its digits', () => {
    assert.equal(is({ item: 'three', equals: '3' }), false);
  });

  test('several choices compare by what they include', () => {
    const item = 'lines';
    assert.deepEqual(
      [
        is({ item, includes: 'red' }),
        is({ item, excludes: 'red' }),
        is({ item, excludes: 'green' }),
        is({ item, countAtLeast: 2 }),
        is({ item, countAtLeast: 3 }),
      ],
      [true, false, true, true, false],
    );
  });

  test('one choice and the context compare by name', () => {
    assert.equal(is({ item: 'bus', in: ['foot', 'bus'] }), true);
    assert.equal(is({ context: 'role', in: ['principal'] }), false);
    assert.equal(is({ context: 'role', equals: 'parent' }), true);
  });
});

test('dependencies are found at any depth, each once', () => {
  const condition: Condition = {
    all: [
      { item: 'a', is: 'answered' },
      {
        not: {
          any: [
            { item: 'b', equals: 1 },
            { item: 'a', equals: 2 },
          ],
        },
      },
    ],
  };
  assert.deepEqual(dependenciesOf(condition), ['a', 'b']);
  assert.deepEqual(dependenciesOf({ context: 'role', equals: 'x' }), []);
});
