import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  createRun,
  rulesOf,
  type AnswerValue,
  type Condition,
  type Definition,
  type Item,
  type Run,
} from '../../index.js';
import { addFurtherItemTypes } from '../../item-types/further/index.js';
import { surveyOf } from '../../sample-definitions.test.js';
import { checkReach } from '../checks/check-reach.js';

addFurtherItemTypes();

type Choose = (count: number) => number;
const oneOf = <T>(all: readonly T[], choose: Choose): T => all[choose(all.length)] as T;

const label = 'Words';
const options = ['x', 'y', 'z'].map((id) => ({ id, label }));
const days = ['2026-01-01', '2026-01-02'];

/** A kind of item with conditions about it and values for it. */
interface Kind {
  readonly make: (id: string, part: () => object) => Item;
  readonly asks: readonly ((item: string) => Condition)[];
  readonly values: readonly AnswerValue[];
}

const compared = (values: readonly (number | string)[]): Kind['asks'] =>
  values.flatMap((value) => [
    (item) => ({ item, equals: value }),
    (item) => ({ item, atLeast: value }),
    (item) => ({ item, atMost: value }),
  ]);

const kinds: readonly Kind[] = [
  {
    make: (id) => ({ type: 'scale', id, label, scale: 'yes3', outside: ['declined'] }),
    asks: [...compared([1, 2, 3]), (item) => ({ item, is: 'declined' })],
    values: [1, 2, 3, 'declined'],
  },
  {
    make: (id) => ({ type: 'number', id, label, decimals: 1 }),
    asks: compared([1, 2]),
    values: [0, 1, 1.5, 2, 3],
  },
  {
    make: (id) => ({ type: 'date', id, label }),
    asks: compared(days),
    values: [...days, '2025-12-31', '2026-02-01'],
  },
  {
    make: (id, part) => ({
      type: 'single-choice',
      id,
      label,
      options: options.map((option) => ({ ...option, ...part() })),
    }),
    asks: [(item) => ({ item, equals: 'x' }), (item) => ({ item, in: ['x', 'y'] })],
    values: ['x', 'y', 'z'],
  },
  {
    make: (id, part) => ({
      type: 'multiple-choice',
      id,
      label,
      options: [
        ...options.map((option) => ({ ...option, ...part() })),
        { id: 'none', label, exclusive: true },
      ],
    }),
    asks: [
      (item) => ({ item, includes: 'x' }),
      (item) => ({ item, excludes: 'x' }),
      (item) => ({ item, includes: 'none' }),
      (item) => ({ item, countAtLeast: 2 }),
    ],
    values: [['x'], ['x', 'y'], ['y', 'z'], ['x', 'y', 'z'], ['none']],
  },
  {
    make: (id, part) => ({
      type: 'matrix',
      id,
      label,
      scale: 'yes3',
      outside: ['not-sure'],
      rows: ['r', 's'].map((row) => ({ id: row, label, ...part() })),
    }),
    asks: [
      (item) => ({ item, row: 'r', equals: 1 }),
      (item) => ({ item, row: 'r', atLeast: 2 }),
      (item) => ({ item, row: 's', atMost: 2 }),
    ],
    values: [{ r: 1 }, { r: 3, s: 'not-sure' }, { s: 2 }, { r: 'not-sure', s: 1 }],
  },
  { make: (id) => ({ type: 'yes-no', id, label }), asks: compared([]), values: ['yes', 'no'] },
];

const kindOf = ({ type }: Item): Kind => kinds.find(({ make }) => make('', () => ({})).type === type) as Kind;

function conditionOn(earlier: readonly Item[], choose: Choose, depth = 0): Condition {
  const inner = () => conditionOn(earlier, choose, depth + 1);
  const form = depth > 2 ? 9 : choose(10);
  if (form < 3) return { all: [inner(), inner(), inner()] };
  if (form < 4) return { any: [inner(), inner()] };
  if (form < 6) return { not: inner() };
  const item = oneOf(earlier, choose);
  const states = ['answered', 'unanswered', 'skipped', 'not-shown'] as const;
  const all: readonly (() => Condition)[] = [
    ...kindOf(item).asks.map((ask) => () => ask(item.id)),
    () => ({ item: item.id, is: oneOf(states, choose) }),
    () => ({ context: 'role', equals: oneOf(['parent', 'teacher'], choose) }),
    () => ({ computed: 'sum', atLeast: choose(5) }),
    () => ({ computed: 'done', atMost: choose(3) }),
  ];
  return oneOf(all, choose)();
}

function definitionOf(choose: Choose): Definition {
  const earlier: Item[] = [
    { type: 'scale', id: 'a', label, scale: 'yes3', outside: ['declined'] },
    { type: 'yes-no', id: 'b', label },
  ];
  const maybe = (chance: number) => () =>
    choose(chance) ? {} : { showIf: conditionOn([...earlier], choose) };
  const pages = [0, 1, 2].map((p) => {
    const ofPage = maybe(3)();
    const items = Array.from({ length: 1 + choose(3) }, () => {
      const item = { ...oneOf(kinds, choose).make(`i${earlier.length}`, maybe(4)), ...maybe(2)() };
      earlier.push(item);
      return item;
    });
    return { id: `p${p}`, ...ofPage, ...(choose(4) ? {} : { pick: 1 }), items };
  });
  const ends = [0, 1, 2].map((i) => ({ id: `e${i}`, showIf: conditionOn(earlier, choose), text: 'Bye.' }));
  return surveyOf([{ id: 'first', items: earlier.slice(0, 2) }, ...pages], {
    ends,
    computed: [
      { id: 'sum', sum: ['a'] },
      { id: 'done', count: ['a', 'b'] },
    ],
  });
}

/** Paths of the conditions that were true at some moment of a run. */
function seenIn(run: Run, seen: Set<string>): void {
  run.definition.pages.forEach((page, p) =>
    page.items.forEach((each, i) => {
      const { shown, order } = run.snapshot.item(each.id);
      if (!shown) return;
      seen.add(`pages[${p}].showIf`);
      seen.add(`pages[${p}].items[${i}].showIf`);
      const list = each.type === 'matrix' ? 'rows' : 'options';
      (rulesOf(each).parts?.(each) ?? []).forEach(({ id }, part) => {
        if (!order || order.includes(id)) seen.add(`pages[${p}].items[${i}].${list}[${part}].showIf`);
      });
    }),
  );
}

function playOnce(definition: Definition, choose: Choose, seen: Set<string>): void {
  const role = oneOf(['', 'parent', 'teacher', 'other'], choose);
  const random = () => choose(100) / 100;
  const run = createRun(definition, { random, context: role ? { role } : {} });
  run.next();
  const items = definition.pages.flatMap((each) => each.items);
  for (let i = 0; i < 30; i++) {
    seenIn(run, seen);
    const item = oneOf(items, choose);
    const verb = choose(10);
    if (verb === 0) run.skip(item.id);
    else if (verb === 1) run.clear(item.id);
    else run.answer(item.id, oneOf(kindOf(item).values, choose));
  }
  seenIn(run, seen);
  run.finish();
  const end = definition.ends?.findIndex(({ id }) => id === run.snapshot.end?.end.id) ?? -1;
  seen.add(`ends[${end}].showIf`);
}

/** Claims that random runs refute. */
function refuted(choose: Choose, claimed: (definition: Definition) => readonly string[]): readonly string[] {
  const definition = definitionOf(choose);
  const claims = claimed(definition);
  if (!claims.length) return [];
  const seen = new Set<string>();
  for (let i = 0; i < 40; i++) playOnce(definition, choose, seen);
  return claims.filter((path) => seen.has(path));
}

/** Chance that can be repeated. */
function chance(seed: number): Choose {
  const stream = fc.sample(fc.infiniteStream(fc.nat(9999)), { numRuns: 1, seed })[0];
  return (count) => (stream?.next().value ?? 0) % count;
}
const seeds = (count: number): number[] => Array.from({ length: count }, (_, seed) => seed);

const claimsOf = (definition: Definition) => checkReach(definition).map(({ path }) => path);

test('what is called unreachable is never seen, whatever a person does', () => {
  let claims = 0;
  const counted = (definition: Definition) => {
    const found = claimsOf(definition);
    claims += found.length;
    return found;
  };
  for (const seed of seeds(80)) assert.deepEqual(refuted(chance(seed), counted), [], `seed ${seed}`);
  assert.ok(claims > 50, `only ${claims} claims`);
});

test('a claim too many is refuted', () => {
  const tooMany = (definition: Definition) => [...claimsOf(definition), 'pages[1].items[0].showIf'];
  assert.ok(seeds(10).some((seed) => refuted(chance(seed), tooMany).length));
});
