import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Condition, Definition, Item } from '@kith/core';
import { choice, open, rating, survey } from '../lint/testing/survey.js';
import { unreachableIn } from './unreachable.js';

const lines: Item = {
  type: 'multiple-choice',
  id: 'lines',
  label: 'Which lines?',
  options: ['red', 'blue', 'green'].map((id) => ({ id, label: id })),
};
const withNone: Item = {
  ...lines,
  options: [...lines.options, { id: 'none', label: 'None', exclusive: true }],
};
const noneFirst: Item = { ...withNone, id: 'first', options: [...withNone.options].reverse() };
const asked = [rating('a'), rating('b'), choice('how', ['foot', 'bus']), withNone, noneFirst, open('say')];

const lost = (definition: Definition): readonly string[] => unreachableIn(definition).map(({ path }) => path);
/** Whether an item with this condition, after the others, can show. */
const canShow = (showIf: Condition): boolean =>
  lost(survey([...asked, rating('last', undefined, { showIf })])).length === 0;

const never: Readonly<Record<string, Condition>> = {
  'low and high at once': {
    all: [
      { item: 'a', atLeast: 4 },
      { item: 'a', atMost: 2 },
    ],
  },
  'a point between two neighbours': { all: [{ item: 'a', atLeast: 3 }, { not: { item: 'a', atLeast: 3 } }] },
  'not above the lowest, and not the lowest': {
    all: [{ not: { item: 'a', atLeast: 2 } }, { not: { item: 'a', equals: 1 } }],
  },
  'two options of one choice': {
    all: [
      { item: 'how', equals: 'foot' },
      { item: 'how', equals: 'bus' },
    ],
  },
  'an exclusive option beside another': {
    all: [
      { item: 'lines', includes: 'none' },
      { item: 'lines', includes: 'red' },
    ],
  },
  'more than there are without the exclusive one': { item: 'lines', countAtLeast: 4 },
  'answered and skipped': {
    all: [
      { item: 'say', is: 'answered' },
      { item: 'say', is: 'skipped' },
    ],
  },
  'an item that always shows, not shown': { item: 'a', is: 'not-shown' },
  'a value of what was skipped': {
    all: [
      { item: 'a', is: 'skipped' },
      { item: 'a', atLeast: 1 },
    ],
  },
  'two roles': {
    all: [
      { context: 'role', equals: 'x' },
      { context: 'role', in: ['y', 'z'] },
    ],
  },
};

const sometimes: Readonly<Record<string, Condition>> = {
  'the end of a scale': {
    all: [
      { item: 'a', atLeast: 5 },
      { item: 'b', atMost: 1 },
    ],
  },
  'either of two that cannot both be': {
    any: [
      { item: 'a', atLeast: 4 },
      { item: 'a', atMost: 2 },
    ],
  },
  'two of several choices and not the third': {
    all: [
      { item: 'lines', includes: 'red' },
      { item: 'lines', excludes: 'blue' },
      { item: 'lines', countAtLeast: 2 },
    ],
  },
  'all but the exclusive one, wherever that stands': { item: 'first', countAtLeast: 3 },
  'an answer in own words': { item: 'say', is: 'answered' },
  'no answer': { item: 'say', is: 'unanswered' },
  'a role that is known and is another': { not: { context: 'role', equals: 'x' } },
};

describe('a condition that can never hold is found:', () => {
  for (const [what, condition] of Object.entries(never))
    it(what, () => assert.equal(canShow(condition), false));
});

describe('a condition that can hold is left alone:', () => {
  for (const [what, condition] of Object.entries(sometimes))
    it(what, () => assert.equal(canShow(condition), true));
});

describe('what depends on what can never show', () => {
  const hidden = {
    all: [
      { item: 'a', atLeast: 4 },
      { item: 'a', atMost: 2 },
    ],
  } as const;

  it('can never show either, except where it asks for just that', () => {
    const definition = survey([
      rating('a'),
      rating('b', undefined, { showIf: hidden }),
      rating('c', undefined, { showIf: { item: 'b', atLeast: 1 } }),
      rating('d', undefined, { showIf: { item: 'b', is: 'not-shown' } }),
    ]);
    assert.deepEqual(lost(definition), ['pages[0].items[1]', 'pages[0].items[2]']);
  });
  it('on a page is said once, for the page', () => {
    const definition = survey([], {
      pages: [
        { id: 'p', items: [rating('a')] },
        { id: 'q', showIf: hidden, items: [rating('b', undefined, { showIf: { item: 'a', atMost: 5 } })] },
        { id: 'r', items: [rating('c', undefined, { showIf: { item: 'b', is: 'answered' } })] },
      ],
    });
    assert.deepEqual(lost(definition), ['pages[1]', 'pages[2].items[0]']);
  });
  it('inside an item is found whatever the field is called', () => {
    const options = [{ id: 'foot', label: 'Foot', showIf: hidden }];
    const lostWith = (more: object): readonly string[] =>
      lost(survey([rating('a'), choice('how', [], more)]));
    assert.deepEqual(lostWith({ requiredIf: hidden }), ['pages[0].items[1].requiredIf']);
    assert.deepEqual(lostWith({ options }), ['pages[0].items[1].options[0].showIf']);
  });
});

it('where there are too many ways, each condition is followed by itself', () => {
  const many = Array.from({ length: 24 }, (_, i) => rating(`r${i}`));
  const late = many.map(({ id }) => rating(`late.${id}`, undefined, { showIf: { item: id, atMost: 2 } }));
  const bad = {
    all: [
      { item: 'r0', equals: 1 },
      { item: 'r0', equals: 2 },
    ],
  } as const;
  const definition = survey([...many, ...late, rating('bad', undefined, { showIf: bad })]);
  assert.deepEqual(lost(definition), ['pages[0].items[48]']);
});

describe('what is not known here counts as possible', () => {
  it('a kind of condition', () => {
    assert.equal(canShow({ computed: 'score', atLeast: 3 } as unknown as Condition), true);
  });
  it('a value that is no item', () => {
    assert.equal(canShow({ item: 'total', atLeast: 3 }), true);
  });
  it('more context than can be combined', () => {
    const values = Array.from({ length: 60 }, (_, i) => `v${i}`);
    const keys = ['role', 'school', 'district', 'network'];
    assert.equal(canShow({ all: keys.map((context) => ({ context, in: values })) }), true);
  });
});
