import type { Condition, Item } from '../index.js';
import { outsideOf, scales } from '../index.js';
import { oneOf, type Choose } from './chance.test.js';

/** What can be referred to at some place of a definition. */
export interface Earlier {
  readonly items: readonly Item[];
  /** Ids of computed values. */
  readonly computed: readonly string[];
}

/** A condition that refers backwards and asks of each item what it can answer. */
export function makeCondition(earlier: Earlier, choose: Choose, depth = 0): Condition {
  const form = depth > 2 ? 9 : choose(10);
  const inner = () => makeCondition(earlier, choose, depth + 1);
  if (form === 0) return { not: inner() };
  if (form === 1) return { all: [inner(), inner()] };
  if (form === 2) return { any: [inner(), inner(), inner()] };
  if (form === 3 && earlier.computed.length) return onComputed(oneOf(choose, earlier.computed), choose);
  if (form === 4 || !earlier.items.length) return onContext(choose);
  return onItem(oneOf(choose, earlier.items), earlier, choose);
}

function onComputed(computed: string, choose: Choose): Condition {
  const n = choose(5);
  return oneOf(choose, [
    { computed, equals: n },
    { computed, atLeast: n },
    { computed, atMost: n },
  ]);
}

function onContext(choose: Choose): Condition {
  const context = oneOf(choose, ['role', 'focus']);
  return choose(2)
    ? { context, equals: oneOf(choose, ['a', 'b']) }
    : { context, in: [oneOf(choose, ['a', 'b']), 'c'] };
}

const dates = ['2026-03-31', '2026-08-15', '2026-11-02'];

function onItem(item: Item, { items }: Earlier, choose: Choose): Condition {
  if (!choose(4)) return onState(item, choose);
  switch (item.type) {
    case 'scale':
    case 'faces':
      return onPoint({ item: item.id }, scales[item.scale].points, items, choose);
    case 'numeric-scale':
    case 'number':
      return onPoint({ item: item.id }, 10, items, choose);
    case 'matrix':
      return onPoint({ item: item.id, row: oneOf(choose, item.rows).id }, 3, items, choose);
    case 'then-now':
      return onPoint({ item: item.id, row: oneOf(choose, ['then', 'now']) }, 3, items, choose);
    case 'date':
      return onLimit({ item: item.id }, oneOf(choose, [...dates, ...limits(items, ['date'])]), choose);
    case 'yes-no':
      return onChoice(item.id, ['yes', 'no'], choose);
    case 'consent':
      return onChoice(item.id, ['given', 'refused'], choose);
    case 'single-choice':
    case 'dropdown':
      return onChoice(
        item.id,
        item.options.map(({ id }) => id),
        choose,
      );
    case 'multiple-choice':
      return onChoices(item, item.maxChoices, choose);
    case 'ranking':
      return onChoices(item, item.top, choose);
    case 'repeating-group':
      return { item: item.id, countAtLeast: 1 };
    default:
      return onState(item, choose);
  }
}

function onState(item: Item, choose: Choose): Condition {
  const states = ['answered', 'unanswered', 'skipped', 'not-shown', ...outsideOf(item)] as const;
  return { item: item.id, is: oneOf(choose, states) };
}

type Subject = { readonly item: string; readonly row?: string };
type Limit = string | number | { readonly item: string };

const limits = (items: readonly Item[], types: readonly Item['type'][]): readonly Limit[] =>
  items.filter(({ type }) => types.includes(type)).map(({ id }) => ({ item: id }));

function onPoint(subject: Subject, most: number, items: readonly Item[], choose: Choose): Condition {
  if (!choose(4)) return { ...subject, in: [1 + choose(most), 1 + choose(most)] };
  const others = subject.row === undefined ? limits(items, ['number', 'numeric-scale', 'scale']) : [];
  return onLimit(subject, choose(4) || !others.length ? 1 + choose(most) : oneOf(choose, others), choose);
}

function onLimit(subject: Subject, limit: Limit, choose: Choose): Condition {
  return oneOf(choose, [
    { ...subject, equals: limit },
    { ...subject, atLeast: limit },
    { ...subject, atMost: limit },
  ]);
}

function onChoice(item: string, ids: readonly string[], choose: Choose): Condition {
  return choose(2)
    ? { item, equals: oneOf(choose, ids) }
    : { item, in: [oneOf(choose, ids), oneOf(choose, ids)] };
}

function onChoices(
  { id: item, options }: Extract<Item, { type: 'multiple-choice' | 'ranking' }>,
  most = options.length,
  choose: Choose,
): Condition {
  const { id } = oneOf(choose, options);
  return oneOf(choose, [
    { item, includes: id },
    { item, excludes: id },
    { item, countAtLeast: 1 + choose(Math.min(most, options.length)) },
  ]);
}
