import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Definition, Item } from '@kith/core';
import { parseDefinition } from '@kith/core/schema';
import { surveyOfEveryType } from '../lint/testing/every-type.js';
import { choice, group, matrix, open, rating, rowsOf, survey } from '../lint/testing/survey.js';
import { treeOf, type Tree } from './tree.js';

const tree = (items: readonly Item[], more: Partial<Definition> = {}): Tree =>
  treeOf(parseDefinition(survey(items, more)));
const shows = ({ paths }: Tree): readonly string[] => paths.listed.map((path) => path.shows.join()).sort();
const sizes = ({ paths }: Tree): readonly string[] =>
  paths.listed.map(({ questions, minutes, end = '' }) => `${questions} ${minutes} ${end}`.trim());

const many = matrix('m', rowsOf('Bus', 'Bike', 'Walk', 'Car', 'Train', 'Boat'));
const hidden = { item: 'a', atMost: 2 } as const;

describe('a matrix', () => {
  it('counts as its rows, in questions and minutes', () => {
    // Six times nine seconds, and half a minute.
    assert.deepEqual(sizes(tree([many])), ['6 1']);
    assert.deepEqual(sizes(tree([many, { ...many, id: 'n' }])), ['12 2']);
  });
  it('counts without the rows that are not on offer', () => {
    const rows = [...rowsOf('Bus'), { id: 'bike', label: 'Bike', showIf: hidden }];
    const { shortest, longest } = tree([rating('a'), matrix('m', rows)]);
    assert.deepEqual([shortest.questions, longest.questions], [2, 3]);
  });
  it('is asked row by row: two rows cannot be told by one', () => {
    const low = (row: string) => ({ item: 'm', row, atMost: 2 });
    const after = [open('bus', { showIf: low('row0') }), open('bike', { showIf: low('row1') })];
    assert.deepEqual(shows(tree([many, ...after])), ['', 'bike', 'bus', 'bus,bike']);
  });
  it('has one answer for a row, whatever asks for it', () => {
    const after = [
      open('low', { showIf: { item: 'm', row: 'row0', atMost: 2 } }),
      open('high', { showIf: { item: 'm', row: 'row0', atLeast: 4 } }),
    ];
    assert.deepEqual(shows(tree([many, ...after])), ['', 'high', 'low']);
  });
  it('whose row is not on offer has no answer for it', () => {
    const rows = [...rowsOf('Bus'), { id: 'bike', label: 'Bike', showIf: hidden }];
    const after = open('b', { showIf: { item: 'm', row: 'bike', atLeast: 4 } });
    const found = tree([rating('a'), open('low', { showIf: hidden }), matrix('m', rows), after]);
    assert.deepEqual(shows(found), ['', 'low', 'low,b']);
  });
});

describe('options', () => {
  it('that are not on offer are not chosen', () => {
    const options = [
      { id: 'foot', label: 'Foot' },
      { id: 'bus', label: 'Bus', showIf: hidden },
    ];
    const after = open('line', { showIf: { item: 'how', equals: 'bus' } });
    const found = tree([rating('a'), open('low', { showIf: hidden }), choice('how', [], { options }), after]);
    assert.deepEqual(shows(found), ['', 'low', 'low,line']);
    assert.deepEqual(found.pages[0]?.items[2]?.parts, [
      { kind: 'option', id: 'bus', label: 'Bus', onlyIf: 'a is at most 2' },
    ]);
  });
});

describe('ends', () => {
  const ends = [
    { id: 'low', showIf: hidden, text: 'We look at it.' },
    { id: 'any', showIf: { item: 'a', is: 'answered' }, text: 'We heard you.' },
  ] as const;

  it('tell paths apart, and the first that is true comes', () => {
    assert.deepEqual([...sizes(tree([rating('a')], { ends }))].sort(), ['1 1', '1 1 any', '1 1 low']);
  });
  it('belong to the paths that can reach them', () => {
    const { paths } = tree([rating('a'), open('why', { showIf: hidden })], { ends });
    assert.deepEqual(paths.listed.map((path) => `${path.shows.join()} ${path.end ?? 'thanks'}`).sort(), [
      ' any',
      ' thanks',
      'why low',
    ]);
  });
});

describe('what is not followed is said, and makes the times bounds:', () => {
  it('computed values', () => {
    const found = tree([rating('a'), rating('b'), open('c', { showIf: { computed: 'mean', atMost: 2 } })], {
      computed: [{ id: 'mean', mean: ['a', 'b'] }],
    });
    assert.deepEqual([shows(found), found.exact], [['', 'c'], false]);
    assert.deepEqual(found.assumes, ['whether the computed mean is at most 2']);
    assert.deepEqual(found.computed, [{ id: 'mean', is: 'the mean of a, b' }]);
  });
  it('though one computed value is never two numbers at once', () => {
    const after = [
      open('low', { showIf: { computed: 'sum', atMost: 2 } }),
      open('high', { showIf: { computed: 'sum', atLeast: 4 } }),
    ];
    const found = tree([rating('a'), ...after], { computed: [{ id: 'sum', sum: ['a'] }] });
    assert.deepEqual(shows(found), ['', 'high', 'low']);
  });
  it('two answers compared', () => {
    const found = tree([
      rating('a'),
      rating('b'),
      open('c', { showIf: { item: 'b', atLeast: { item: 'a' } } }),
    ]);
    assert.deepEqual([shows(found), found.assumes], [['', 'c'], ['whether b is at least what a is']]);
  });
  it('which questions chance draws, where that makes a difference', () => {
    const pages = (...items: readonly Item[]) => ({ pages: [{ id: 'p', pick: 1, items }] });
    assert.deepEqual(tree([], pages(rating('a'), open('b'))).assumes, ['which questions of p are drawn']);
    assert.deepEqual(tree([], pages(rating('a'), rating('b'))).assumes, []);
    assert.deepEqual(
      tree([], pages(open('b', { requiredIf: { context: 'role', equals: 'x' } }))).assumes,
      [],
    );
  });
});

describe('chance', () => {
  it('shows as many questions as it draws', () => {
    const items = Array.from({ length: 8 }, (_, i) => rating(`r${i}`));
    const found = tree([], { pages: [{ id: 'p', pick: 3, order: 'random', items }] });
    assert.deepEqual(sizes(found), ['3 1']);
    const [page] = found.pages;
    assert.deepEqual([page?.drawn, page?.order], [{ pick: 3, of: 8 }, 'random']);
  });
  it('can leave out what a condition asks about', () => {
    const pages = [
      { id: 'p', pick: 1, items: [rating('a'), rating('b')] },
      { id: 'q', items: [open('c', { showIf: { item: 'a', is: 'not-shown' } })] },
    ];
    assert.deepEqual(shows(tree([], { pages })), ['', 'c']);
  });
});

describe('answers', () => {
  const asked: Readonly<Record<string, readonly [Item, object]>> = {
    'of a group': [group('x', [open('f')], { max: 4 }), { countAtLeast: 3 }],
    'of a contact block': [
      { type: 'contact', id: 'x', label: 'Talk?', consentId: 'c@1' },
      { is: 'answered' },
    ],
    'of yes and no': [{ type: 'yes-no', id: 'x', label: 'Do you?' }, { equals: 'no' }],
    'of a consent': [{ type: 'consent', id: 'x', label: 'May we?' }, { equals: 'refused' }],
    'of a number': [{ type: 'number', id: 'x', label: 'How many?', min: 3 }, { atLeast: 20 }],
    'of a day': [{ type: 'date', id: 'x', label: 'When?' }, { atMost: '2026-03-01' }],
    'of a numeric scale': [
      { type: 'numeric-scale', id: 'x', label: 'How?', low: 'Low', high: 'High' },
      { equals: 0 },
    ],
    'of a ranking': [{ ...choice('x', ['i', 'j']), type: 'ranking' } as Item, { includes: 'j' }],
    'of then and now': [
      { type: 'then-now', id: 'x', label: 'How?', scale: 'often5' },
      { row: 'now', atLeast: 4 },
    ],
  };
  for (const [what, [item, test]] of Object.entries(asked)) {
    it(`${what} can make something show, and need not`, () => {
      const after = open('c', { showIf: { item: 'x', ...test } });
      const found = tree([item, after]);
      assert.deepEqual([shows(found), found.exact], [['', 'c'], true]);
    });
  }
  it('of every type are followed in one survey', () => {
    const { paths, longest } = treeOf(parseDefinition(surveyOfEveryType));
    assert.ok(paths.count !== null && paths.count > 1);
    assert.ok(longest.questions > 20);
  });
});
