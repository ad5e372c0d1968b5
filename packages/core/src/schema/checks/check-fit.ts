import type { Item, ItemType } from '../../definition.js';
import { rulesOf } from '../../item-types/rules-of.js';
import { nearest } from '../../nearest.js';
import { describe } from '../describe.js';
import { outsideAnswers } from '../item-schema.js';
import { mistake, type Mistake } from '../mistake.js';
import { join, listOf } from '../path.js';

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
  return Object.keys(given)
    .filter((name) => known.has(name))
    .flatMap((name) => checkOperator(name, given[name], join(path, name), item));
}

function checkOperator(name: string, operand: unknown, path: string, item: Item): readonly Mistake[] {
  const operators = operatorsOf[item.type];
  if (!operators.includes(name)) {
    const message = `"${name}" cannot be asked of "${item.id}" (${item.type}); possible: ${operators.join(', ')}.`;
    return [mistake(path, 'condition-misfit', message)];
  }
  if (name === 'is') return checkState(operand, path, item);
  if (name === 'countAtLeast') return checkCount(operand, path, item);
  if (name !== 'in') return checkOperand(name, operand, path, item);
  return listOf(operand).flatMap((each, i) => checkOperand(name, each, join(path, i), item));
}

function checkOperand(name: string, operand: unknown, path: string, item: Item): readonly Mistake[] {
  const rules = rulesOf(item);
  const asValue = name === 'includes' || name === 'excludes' ? [operand] : operand;
  if (rules.normalise(item, asValue) !== undefined) return [];
  if ((outsideAnswers as readonly unknown[]).includes(operand)) {
    const message = `"${String(operand)}" is a state: ask {"item":"${item.id}","is":"${String(operand)}"}.`;
    return [mistake(path, 'condition-misfit', message)];
  }
  const message = `"${item.id}" has no ${describe(operand)}: expected ${rules.expected(item)}.`;
  const ids = 'options' in item ? item.options.map((option) => option.id) : [];
  return [mistake(path, 'condition-misfit', message, nearest(String(operand), ids))];
}

function checkCount(operand: unknown, path: string, item: Item): readonly Mistake[] {
  const most = 'options' in item ? item.options.length : 0;
  if (typeof operand !== 'number' || (operand >= 1 && operand <= most)) return [];
  return [mistake(path, 'condition-misfit', `Expected 1 to ${most}, but found ${operand}.`)];
}

function checkState(operand: unknown, path: string, item: Item): readonly Mistake[] {
  const offered: readonly unknown[] = item.outside ?? [];
  if (!(outsideAnswers as readonly unknown[]).includes(operand) || offered.includes(operand)) return [];
  const message = `"${item.id}" does not offer "${String(operand)}" in its "outside".`;
  return [mistake(path, 'condition-misfit', message)];
}
