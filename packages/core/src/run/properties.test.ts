import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  createRun,
  evaluate,
  KithError,
  type Condition,
  type Definition,
  type Item,
  type ItemView,
  type Run,
} from '../index.js';
import { parseDefinition, parseResponse } from '../schema/index.js';
import { surveyOf } from '../sample-definitions.test.js';

type Choose = (count: number) => number;

const makers: readonly ((id: string) => Item)[] = [
  (id) => ({ type: 'scale', scale: 'often5', id, label: id, outside: ['not-sure', 'declined'] }),
  (id) => ({
    type: 'single-choice',
    id,
    label: id,
    options: [...options, { id: 'z', label: 'z', other: true }],
  }),
  (id) => ({
    type: 'multiple-choice',
    id,
    label: id,
    options: [...options, { id: 'z', label: 'z', exclusive: true }],
  }),
  (id) => ({ type: 'short-text', id, label: id, maxLength: 8 }),
  (id) => ({ type: 'information', id, label: id }),
];
const options = ['x', 'y'].map((id) => ({ id, label: id }));

const conditionsOn: Readonly<Record<string, readonly ((item: string) => Condition)[]>> = {
  scale: [(item) => ({ item, atLeast: 3 }), (item) => ({ item, is: 'declined' })],
  'single-choice': [(item) => ({ item, equals: 'x' }), (item) => ({ item, is: 'skipped' })],
  'multiple-choice': [(item) => ({ item, includes: 'x' }), (item) => ({ item, countAtLeast: 2 })],
  'short-text': [(item) => ({ item, is: 'answered' })],
  information: [(item) => ({ item, is: 'not-shown' })],
};

function makeCondition(earlier: readonly Item[], choose: Choose, depth = 0): Condition {
  const form = depth > 2 ? 0 : choose(5);
  const inner = () => makeCondition(earlier, choose, depth + 1);
  if (form === 1) return { not: inner() };
  if (form === 2) return { all: [inner(), inner()] };
  if (form === 3) return { any: [inner(), inner()] };
  const item = earlier[choose(earlier.length)];
  const possible = conditionsOn[item?.type ?? ''] ?? [];
  return possible[choose(possible.length)]?.(item?.id ?? '') ?? { context: 'role', equals: 'x' };
}

/** A sound definition of 1 to 5 pages whose conditions refer backwards. */
function makeDefinition(choose: Choose): Definition {
  const earlier: Item[] = [];
  const showIf = () => (earlier.length && choose(2) ? { showIf: makeCondition([...earlier], choose) } : {});
  const pages = Array.from({ length: 1 + choose(5) }, (_, p) => {
    const ofPage = showIf();
    const items = Array.from({ length: 1 + choose(4) }, () => {
      const make = makers[choose(makers.length)];
      const item = {
        ...make?.(`i${earlier.length}`),
        ...showIf(),
        ...(choose(4) ? {} : { required: true }),
      } as Item;
      earlier.push(item);
      return item;
    });
    return { id: `p${p}`, ...ofPage, items };
  });
  return surveyOf(pages);
}

const values = [
  1,
  3,
  5,
  'x',
  'z',
  ['x'],
  ['x', 'y'],
  ['z'],
  'a text',
  'far too long',
  '',
  'not-sure',
  'declined',
];

/** One verb, chosen at random. What it cannot take is refused with an error of ours and nothing else. */
function act(run: Run, choose: Choose): void {
  const items = run.definition.pages.flatMap((page) => page.items);
  const id = items[choose(items.length)]?.id ?? '';
  const verbs = [
    () => run.answer(id, values[choose(values.length)] ?? ''),
    () => run.answer(id, values[choose(values.length)] ?? ''),
    () => run.answer(id, values[choose(values.length)] ?? '', { otherText: 'words' }),
    () => run.clear(id),
    () => run.skip(id),
    () => run.decline(id),
    () => run.next(),
    () => run.next(),
    () => run.back(),
  ];
  try {
    verbs[choose(verbs.length)]?.();
  } catch (error) {
    assert.ok(error instanceof KithError && error.code === 'wrong-value', String(error));
  }
}

/** Plays random verbs on a random definition, looking at the run after each of them. */
function play(look: (run: Run, choose: Choose) => void, runs = 150): void {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(9999)), (stream) => {
      const choose: Choose = (count) => (stream.next().value ?? 0) % count;
      const run = createRun(makeDefinition(choose));
      run.next();
      for (let i = 0; i < 25 && run.snapshot.phase === 'answering'; i++) {
        act(run, choose);
        look(run, choose);
      }
    }),
    { numRuns: runs },
  );
}

/** What is shown, worked out from nothing but the answers, in one pass. */
function shownFromScratch(run: Run): ReadonlyMap<string, boolean> {
  const shown = new Map<string, boolean>();
  const source = {
    state: (id: string) => (shown.get(id) ? run.snapshot.item(id).state : 'not-shown'),
    value: (id: string) => (shown.get(id) ? run.snapshot.item(id).value : null),
    computed: () => null,
    context: {},
  };
  const holds = (condition?: Condition) => !condition || evaluate(condition, source) === true;
  for (const page of run.definition.pages) {
    const on = holds(page.showIf);
    for (const item of page.items) shown.set(item.id, on && holds(item.showIf));
  }
  return shown;
}

function isOpen({ shown, state, item }: ItemView): boolean {
  return shown && state === 'unanswered' && item.type !== 'information';
}

describe('whatever a person does', () => {
  test('the definitions of these tests are sound', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(9999)), (stream) => {
        parseDefinition(makeDefinition((count) => (stream.next().value ?? 0) % count));
      }),
      { numRuns: 50 },
    );
  });

  test('what is shown is what a fresh look at all answers shows', () => {
    play((run) => {
      for (const [id, shown] of shownFromScratch(run)) assert.equal(run.snapshot.item(id).shown, shown, id);
    });
  });

  test('the page is one with something to show, and its number is within the count', () => {
    play((run) => {
      const view = run.snapshot.page;
      const filled = run.definition.pages.filter((page) =>
        page.items.some((item) => run.snapshot.item(item.id).shown),
      );
      assert.ok(view);
      if (!filled.length) return;
      assert.equal(view.number, filled.indexOf(view.page) + 1);
      assert.deepEqual(
        [view.count, view.isFirst, view.isLast],
        [filled.length, view.number === 1, view.number === filled.length],
      );
    });
  });

  test('there is a value exactly where the state is answered', () => {
    play((run) => {
      for (const { id } of run.definition.pages.flatMap((page) => page.items)) {
        const view = run.snapshot.item(id);
        assert.equal(view.value !== null, view.state === 'answered');
        assert.ok(Object.isFrozen(view));
      }
    });
  });

  test('listeners hear of exactly the views that are new', () => {
    play((run, choose) => {
      const ids = run.definition.pages.flatMap((page) => page.items.map((item) => item.id));
      const before = run.snapshot;
      let heard: readonly string[] = [];
      const stop = run.subscribe((_snapshot, change) => (heard = change.items));
      act(run, choose);
      stop();
      assert.deepEqual(
        heard,
        ids.filter((id) => run.snapshot.item(id) !== before.item(id)),
      );
    }, 60);
  });

  test('going back and on again changes no answer', () => {
    play((run) => {
      const from = run.snapshot.page;
      const snapshot = run.next();
      if (snapshot.page?.page === from?.page) return;
      // What the skips made appear on the page that was left is answered there first.
      if (from?.itemIds.some((id) => isOpen(snapshot.item(id)))) return;
      run.back();
      run.next();
      assert.equal(run.snapshot.page?.page.id, snapshot.page?.page.id);
      for (const { id } of run.definition.pages.flatMap((page) => page.items)) {
        assert.equal(run.snapshot.item(id), snapshot.item(id));
      }
    }, 60);
  });

  test('the record has every question once, nothing hidden, and is taken by the endpoint', () => {
    play((run, choose) => {
      if (choose(6)) return;
      const record = run.finish();
      if (!record) return;
      const shown = shownFromScratch(run);
      const asked = run.definition.pages
        .flatMap((page) => page.items)
        .filter((item) => item.type !== 'information');
      assert.deepEqual(
        record.answers.map((answer) => answer.itemId),
        asked.map((item) => item.id),
      );
      for (const answer of record.answers) {
        assert.equal(answer.state === 'not-shown', !shown.get(answer.itemId), answer.itemId);
        assert.equal(answer.value === null, answer.state !== 'answered');
      }
      assert.deepEqual(parseResponse(JSON.parse(JSON.stringify(record))), record);
    });
  });

  test('a look that finds a fault fails', () => {
    assert.throws(() => play(() => assert.fail('a fault'), 1));
  });
});
