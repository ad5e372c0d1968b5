import assert from 'node:assert/strict';
import { KithError, scales, type AnswerValue, type Item, type Run } from '../index.js';
import { oneOf, shuffled, someOf, type Choose } from './chance.test.js';

/** Words in every contact that these tests write: they must be found nowhere else. */
export const contactWords = 'Made-up Contact';

const texts = [
  'a text',
  'somebody@example.org',
  '555 0100 11',
  '',
  '  spaces ',
  'two\nlines',
  'much longer than the text of this item may be',
  '<script>alert(1)</script>',
  '\u202Ethgir\u202C \u200Bzero\uFEFF \uD800 \u0000 end',
  '__proto__',
  '{{i0|x}} {n} $& $1',
];
const numbers = [0, 1, 3, 7, 10, -99, -98, 2.5, 2.123, 1e6, -0, Number.MAX_SAFE_INTEGER];
const dates = ['2026-01-31', '2026-08-15', '2026-11-02', '2028-02-29', ''];

/** Wrong for most items, or for all. */
const strays: readonly unknown[] = [
  undefined,
  null,
  NaN,
  Infinity,
  true,
  1.5,
  99,
  '2026-02-31',
  'constructor',
  'not-sure',
  'declined',
  {},
  [],
  [[]],
  [{}],
  [null],
  ['x', 'x'],
  { x: 99 },
  { __proto__: { x: 1 } },
  JSON.parse('{"__proto__":{"polluted":true}}') as unknown,
  { constructor: 1 },
];

/** Something that the item takes, or that it only minds. `null` where it takes nothing. */
export function fittingAnswer(item: Item, choose: Choose): AnswerValue | null {
  switch (item.type) {
    case 'scale':
    case 'faces':
      return 1 + choose(scales[item.scale].points);
    case 'numeric-scale':
      return choose(11);
    case 'number':
      return oneOf(choose, numbers);
    case 'date':
      return oneOf(choose, dates);
    case 'short-text':
    case 'long-text':
      return oneOf(choose, texts);
    case 'yes-no':
      return oneOf(choose, ['yes', 'no']);
    case 'consent':
      return oneOf(choose, ['given', 'refused']);
    default:
      return fittingParts(item, choose);
  }
}

function fittingParts(item: Item, choose: Choose): AnswerValue | null {
  switch (item.type) {
    case 'single-choice':
    case 'dropdown':
      return oneOf(choose, item.options).id;
    case 'multiple-choice': {
      const { options } = item;
      const exclusive = options.filter((option) => option.exclusive);
      const list =
        exclusive.length && !choose(4)
          ? exclusive
          : someOf(
              choose,
              options.filter((o) => !o.exclusive),
            );
      return list.map(({ id }) => id);
    }
    case 'ranking': {
      const ids = shuffled(choose, item.options).map(({ id }) => id);
      return ids.slice(0, choose(Math.min(item.top ?? ids.length, ids.length) + 1));
    }
    case 'matrix':
      return fittingRows(
        item,
        shuffled(choose, item.rows).map(({ id }) => id),
        choose,
      );
    case 'then-now':
      return fittingRows(item, ['then', 'now'], choose);
    case 'repeating-group':
      return Array.from({ length: choose(Math.min(item.max ?? 3, 3) + 1) }, () => fittingEntry(item, choose));
    case 'contact':
      return { name: contactWords, channel: 'email', address: 'made-up@example.org', topic: contactWords };
    default:
      return null;
  }
}

type RowItem = Extract<Item, { type: 'matrix' | 'then-now' }>;

function fittingRows({ scale, outside = [] }: RowItem, rows: readonly string[], choose: Choose): AnswerValue {
  const answers = Array.from({ length: scales[scale].points }, (_, i) => i + 1);
  return Object.fromEntries(
    someOf(choose, rows).map((row) => [row, oneOf<string | number>(choose, [...answers, ...outside])]),
  );
}

function fittingEntry(item: Extract<Item, { type: 'repeating-group' }>, choose: Choose) {
  return Object.fromEntries(
    someOf(choose, item.fields).map((field) => [field.id, fittingAnswer(field, choose) ?? '']),
  ) as Record<string, number | string | readonly string[]>;
}

/** One verb, chosen at random. What it cannot take is refused with an error of ours and nothing else. */
export function act(run: Run, choose: Choose, items = itemsOf(run)): void {
  const item = oneOf(choose, items);
  const { id } = item;
  const stray = () => oneOf(choose, strays) as AnswerValue;
  const fitting = () => fittingAnswer(item, choose) ?? stray();
  const outside = () => oneOf(choose, ['not-sure', 'not-applicable', 'declined']);
  const verbs: readonly (() => unknown)[] = [
    ...Array.from({ length: 8 }, () => () => run.answer(id, fitting())),
    () => run.answer(id, fitting(), { otherText: oneOf(choose, texts) }),
    () => run.answer(id, outside()),
    () => run.answer(id, stray()),
    () => run.clear(id),
    () => run.skip(id),
    () => run.decline(id),
    () => run.next(),
    () => run.next(),
    () => run.back(),
  ];
  try {
    oneOf(choose, verbs)();
  } catch (error) {
    assert.ok(error instanceof KithError && error.code === 'wrong-value', String(error));
  }
}

export const itemsOf = (run: Run): readonly Item[] => run.definition.pages.flatMap((page) => page.items);
