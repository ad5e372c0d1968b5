import type { Item } from '../../definition.js';
import { mostEntries } from '../../item-types/further/repeating-group.js';
import { isQuestion } from '../../item-types/is-question.js';
import { mistake, type Mistake } from '../mistake.js';
import type { ItemOutline, Outline, PageOutline } from '../outline.js';
import { join } from '../path.js';

/** Limits leave something to answer: no least above the most, no more choices than there are. */
export function checkLimits({ pages, items }: Outline): readonly Mistake[] {
  return [
    ...pages.flatMap(checkPick),
    ...items.flatMap(({ item, path }) => (item ? checkItem(item, path) : [])),
  ];
}

function checkItem(item: Item, path: string): readonly Mistake[] {
  switch (item.type) {
    case 'number':
    case 'date':
      return checkRange(item.min, item.max, path);
    case 'multiple-choice':
      return checkMost('maxChoices', item.maxChoices, item.options.length, path);
    case 'ranking':
      return checkMost('top', item.top, item.options.length, path);
    case 'repeating-group':
      return [
        ...checkRange(item.min, item.max ?? mostEntries, path),
        ...item.fields.flatMap((field, i) => checkItem(field, join(join(path, 'fields'), i))),
      ];
    default:
      return [];
  }
}

function checkRange<V extends number | string>(
  min: V | undefined,
  max: V | undefined,
  path: string,
): readonly Mistake[] {
  if (min === undefined || max === undefined || min <= max) return [];
  const message = `The least (${min}) is above the most (${max}).`;
  return [mistake(join(path, 'min'), 'limits-swapped', message)];
}

function checkMost(name: string, most: number | undefined, count: number, path: string): readonly Mistake[] {
  if (most === undefined || most <= count) return [];
  return [mistake(join(path, name), 'wrong-size', `There are only ${count} options, but found ${most}.`)];
}

function checkPick({ raw, path, items }: PageOutline): readonly Mistake[] {
  const { pick } = raw;
  const count = items.filter(({ item }: ItemOutline) => !item || isQuestion(item)).length;
  if (typeof pick !== 'number' || pick <= count) return [];
  const message = `The page has only ${count} questions to choose from, but found ${pick}.`;
  return [mistake(join(path, 'pick'), 'wrong-size', message)];
}
