import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRun, type AnswerValue, type Definition, type Item } from '@kith/core';
import { parseDefinition } from '@kith/core/schema';
import { choice, group, matrix, open, rating, survey } from '../lint/testing/survey.js';
import { treeOf } from './tree.js';

/** Numbers from 0 up to, but without, 1: the same in every test run. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const answersTo: Readonly<Partial<Record<Item['type'], readonly AnswerValue[]>>> = {
  scale: [1, 2, 3, 4, 5],
  number: [0, 10, 20, 30],
  date: ['2026-01-01', '2026-06-01', '2026-12-01'],
  'yes-no': ['yes', 'no'],
  'single-choice': ['x', 'y', 'z'],
  'multiple-choice': [['x'], ['y'], ['x', 'y'], ['none']],
  matrix: [
    { i: 1 },
    { i: 5 },
    { j: 1 },
    { j: 5 },
    { i: 1, j: 5 },
    { i: 5, j: 1 },
    { i: 1, j: 1 },
    { i: 5, j: 5 },
  ],
  'repeating-group': [[{ f: 'one' }], [{ f: 'one' }, { f: 'two' }]],
  'long-text': ['Some words.'],
};

/** What one person sees: the conditional items and the end, as the tree names them. */
function goThrough(definition: Definition, random: () => number): string {
  const run = createRun(definition, { random });
  run.next();
  for (const page of definition.pages) {
    if (run.snapshot.page?.page.id !== page.id) continue;
    for (const { id, type } of page.items) {
      const values = answersTo[type] ?? [];
      const value = values[Math.floor(random() * (values.length + 1))];
      const { shown, item } = run.snapshot.item(id);
      const isOffered =
        typeof value !== 'string' || !('options' in item) || item.options.some((each) => each.id === value);
      if (shown && value !== undefined && isOffered) run.answer(id, value);
    }
    run.next();
  }
  run.finish();
  const conditional = definition.pages.flatMap(({ items, showIf }) =>
    items.filter((item) => item.showIf ?? showIf),
  );
  const shows = conditional.filter(({ id }) => run.snapshot.item(id).shown).map(({ id }) => id);
  return nameOf(shows, run.snapshot.end?.end.id);
}

const nameOf = (shows: readonly string[], end = 'thanks'): string => `${shows.join()} | ${end}`;

function compare(
  given: Definition,
  runs = 400,
): { readonly seen: readonly string[]; readonly told: readonly string[] } {
  const definition = parseDefinition(given);
  const random = chanceFrom(7);
  const seen = new Set(Array.from({ length: runs }, () => goThrough(definition, random)));
  const { paths } = treeOf(definition);
  assert.equal(paths.count, paths.listed.length);
  return { seen: [...seen].sort(), told: paths.listed.map((path) => nameOf(path.shows, path.end)).sort() };
}

const low = { item: 'a', atMost: 2 } as const;
const after = (id: string, showIf: object): Item => open(id, { showIf });
const options = [
  { id: 'x', label: 'X' },
  { id: 'y', label: 'Y' },
  { id: 'z', label: 'Z', showIf: low },
];
const several = {
  type: 'multiple-choice',
  id: 'some',
  label: 'Which?',
  options: [...options.slice(0, 2), { id: 'none', label: 'None', exclusive: true }],
} as const;
const rows = [
  { id: 'i', label: 'Bus' },
  { id: 'j', label: 'Bike', showIf: low },
];

const exact: Readonly<Record<string, Definition>> = {
  'options that are not always on offer': survey([
    rating('a'),
    choice('how', [], { options }),
    after('z', { item: 'how', equals: 'z' }),
    after('low', low),
  ]),
  'rows that are not always there': survey([
    rating('a'),
    matrix('m', rows),
    after('j', { item: 'm', row: 'j', atLeast: 4 }),
    after('i', { item: 'm', row: 'i', atMost: 2 }),
    after('low', low),
  ]),
  'several options': survey([
    several,
    after('both', { item: 'some', countAtLeast: 2 }),
    after('none', { item: 'some', includes: 'none' }),
    after('x', { item: 'some', includes: 'x' }),
  ]),
  'entries, numbers and days': survey([
    group('g', [open('f')], { max: 4 }),
    { type: 'number', id: 'n', label: 'How many?' },
    { type: 'date', id: 'd', label: 'When?' },
    after('two', { item: 'g', countAtLeast: 2 }),
    after('more', { item: 'n', atLeast: 15 }),
    after('late', { item: 'd', atLeast: '2026-07-01' }),
  ]),
  ends: survey([rating('a'), after('low', low), { type: 'yes-no', id: 'y', label: 'Do you?' }], {
    ends: [
      { id: 'no', showIf: { item: 'y', equals: 'no' }, text: 'We see.' },
      { id: 'low', showIf: low, text: 'We look at it.' },
    ],
  }),
  'later pages': survey([], {
    pages: [
      { id: 'p', items: [rating('a'), after('b', low)] },
      { id: 'q', showIf: { item: 'b', is: 'skipped' }, items: [open('c')] },
    ],
  }),
};

describe('the paths of the tree are those that people go, with', () => {
  for (const [what, definition] of Object.entries(exact)) {
    it(what, () => {
      const { seen, told } = compare(definition);
      assert.deepEqual(told, seen);
      assert.ok(seen.length > 1);
    });
  }
});

const loose: Readonly<Record<string, Definition>> = {
  'computed values': survey([rating('a'), rating('b'), after('c', { computed: 'sum', atLeast: 7 })], {
    computed: [{ id: 'sum', sum: ['a', 'b'] }],
    ends: [{ id: 'few', showIf: { not: { computed: 'sum', atLeast: 3 } }, text: 'We see.' }],
  }),
  'answers compared': survey([
    rating('a'),
    rating('b', undefined, { showIf: { item: 'a', atLeast: 2 } }),
    after('c', { item: 'b', atLeast: { item: 'a' } }),
    after('d', { not: { item: 'b', equals: { item: 'a' } } }),
  ]),
  chance: survey([], {
    pages: [
      { id: 'p', pick: 2, items: [rating('a'), rating('b'), rating('c')] },
      { id: 'q', items: [after('low', low), after('gone', { item: 'a', is: 'not-shown' }), open('z')] },
    ],
  }),
};

describe('every path that people go is in the tree, with', () => {
  for (const [what, definition] of Object.entries(loose)) {
    it(what, () => {
      const { seen, told } = compare(definition);
      assert.deepEqual(
        seen.filter((path) => !told.includes(path)),
        [],
      );
      assert.equal(treeOf(definition).exact, false);
    });
  }
});
