import type { Item, ItemType } from '../../definition.js';
import { mostEntries } from '../../item-types/further/repeating-group.js';
import { outsideOf, rulesOf } from '../../item-types/rules-of.js';
import { nearest } from '../../nearest.js';
import { describe } from '../describe.js';
import { outsideAnswers } from '../item-schema.js';
import { mistake, type Mistake } from '../mistake.js';
import { isRecord, join, listOf } from '../path.js';

const ofPoints = ['equals', 'in', 'atLeast', 'atMost'];
const ofChoice = ['equals', 'in'];
const ofChoices = ['includes', 'excludes', 'countAtLeast'];

/** What can be asked of each item type. `is` asks about states. */
const operatorsOf: Readonly<Record<ItemType, readonly string[]>> = {
  scale: [...ofPoints, 'is'],
  faces: [...ofPoints, 'is'],
  'numeric-scale': [...ofPoints, 'is'],
  number: [...ofPoints, 'is'],
  date: [...ofPoints, 'is'],
  'yes-no': [...ofChoice, 'is'],
  'single-choice': [...ofChoice, 'is'],
  dropdown: [...ofChoice, 'is'],
  consent: [...ofChoice, 'is'],
  'multiple-choice': [...ofChoices, 'is'],
  ranking: [...ofChoices, 'is'],
  matrix: [...ofPoints, 'is'],
  'then-now': [...ofPoints, 'is'],
  'repeating-group': ['countAtLeast', 'is'],
  'short-text': ['is'],
  'long-text': ['is'],
  contact: ['is'],
  information: ['is'],
};

const known = new Set(Object.values(operatorsOf).flat());

/** Whether what a condition asks of an item is something that it can answer. */
export function checkFit(
  given: Readonly<Record<string, unknown>>,
  path: string,
  item: Item,
): readonly Mistake[] {
  const names = Object.keys(given).filter((name) => known.has(name));
  const misfits = names.filter((name) => !operatorsOf[item.type].includes(name));
  if (misfits.length) return misfits.map((name) => misfit(name, path, item));
  const rowMistakes = checkRow(given, path, item);
  if (rowMistakes.length) return rowMistakes;
  const row = typeof given['row'] === 'string' ? given['row'] : undefined;
  return names.flatMap((name) => checkOperator(name, given[name], join(path, name), item, row));
}

function misfit(name: string, path: string, item: Item): Mistake {
  const possible = operatorsOf[item.type].join(', ');
  const message = `"${name}" cannot be asked of "${item.id}" (${item.type}); possible: ${possible}.`;
  return mistake(join(path, name), 'condition-misfit', message);
}

/** A comparison with a matrix is about one row of it; with anything else, about no row. */
function checkRow(given: Readonly<Record<string, unknown>>, path: string, item: Item): readonly Mistake[] {
  const { row } = given;
  const rows = hasRows(item) ? (rulesOf(item).parts?.(item) ?? []).map(({ id }) => id) : [];
  if (typeof row === 'string') {
    if (rows.includes(row)) return [];
    const message = rows.length ? `"${item.id}" has no row "${row}".` : `"${item.id}" has no rows.`;
    return [mistake(join(path, 'row'), 'condition-misfit', message, nearest(row, rows))];
  }
  if (!rows.length || 'is' in given) return [];
  const message = `"${item.id}" has rows: name one of them by "row" (${rows.join(', ')}).`;
  return [mistake(path, 'condition-misfit', message)];
}

const hasRows = ({ type }: Item): boolean => type === 'matrix' || type === 'then-now';

function checkOperator(
  name: string,
  operand: unknown,
  path: string,
  item: Item,
  row: string | undefined,
): readonly Mistake[] {
  if (name === 'is') return checkState(operand, path, item);
  if (name === 'countAtLeast') return checkCount(operand, path, item);
  const operands = name === 'in' ? listOf(operand) : [operand];
  return operands.flatMap((each, i) => {
    // Another answer to compare with is looked at elsewhere.
    if (isRecord(each)) return [];
    const asList = name === 'includes' || name === 'excludes';
    const value = asList ? [each] : row === undefined ? each : { [row]: each };
    return checkOperand(each, value, name === 'in' ? join(path, i) : path, item);
  });
}

function checkOperand(operand: unknown, asValue: unknown, path: string, item: Item): readonly Mistake[] {
  const rules = rulesOf(item);
  const value = rules.normalise(item, asValue);
  const isOutside = (outsideAnswers as readonly unknown[]).includes(operand);
  // Only the limits of the item: a single option is never too many.
  const isFit = value !== undefined && value !== null && !rules.check?.(item, value, '').length;
  if (isFit && !isOutside) return [];
  if (isOutside && !hasRows(item)) {
    const message = `"${String(operand)}" is a state: ask {"item":"${item.id}","is":"${String(operand)}"}.`;
    return [mistake(path, 'condition-misfit', message)];
  }
  const expected = hasRows(item) ? 'a point of its scale' : rules.expected(item) + limitsOf(item);
  const message = `"${item.id}" has no ${describe(operand)}: expected ${expected}.`;
  const ids = 'options' in item ? item.options.map((option) => option.id) : [];
  return [mistake(path, 'condition-misfit', message, nearest(String(operand), ids))];
}

/** " from 0 to 10", for numbers and dates. */
function limitsOf(item: Item): string {
  if (item.type !== 'number' && item.type !== 'date') return '';
  const { min, max } = item;
  const from = min === undefined ? '' : ` from ${min}`;
  const to = max === undefined ? '' : ` to ${max}`;
  const digits = item.type === 'number' ? ` with at most ${item.decimals ?? 0} decimals` : '';
  return from + to + digits;
}

function checkCount(operand: unknown, path: string, item: Item): readonly Mistake[] {
  const most = mostOf(item);
  if (typeof operand !== 'number' || (operand >= 1 && operand <= most)) return [];
  return [mistake(path, 'condition-misfit', `Expected 1 to ${most}, but found ${operand}.`)];
}

/** How many options or entries an answer can have. */
function mostOf(item: Item): number {
  if (item.type === 'repeating-group') return item.max ?? mostEntries;
  const options = 'options' in item ? item.options.length : 0;
  const limit =
    item.type === 'multiple-choice' ? item.maxChoices : item.type === 'ranking' ? item.top : undefined;
  return Math.min(options, limit ?? options);
}

function checkState(operand: unknown, path: string, item: Item): readonly Mistake[] {
  const offered: readonly unknown[] = outsideOf(item);
  if (!(outsideAnswers as readonly unknown[]).includes(operand) || offered.includes(operand)) return [];
  const message = hasRows(item)
    ? `The outside answers of "${item.id}" belong to its rows, which cannot be asked for a state.`
    : `"${item.id}" does not offer "${String(operand)}" in its "outside".`;
  return [mistake(path, 'condition-misfit', message)];
}
