import type { Answer } from '@kith/core';
import type { AnswerShape, AnswerShapes } from './answer-shape.js';
import { textCell } from './cells.js';
import { countCell, hasStateColumn, isInParts, optionCell, rowCell, valueCell } from './value-cells.js';

/** One column of the CSV: its name, and what a record's answer puts there (`undefined`: no such answer). */
export interface AnswerColumn {
  readonly name: string;
  readonly itemId: string;
  cell(answer: Answer | undefined): string;
}

/**
 * The columns of every item, in order. No two have the same name, nor one of those that are `taken`: an item
 * `role` beside a column of that name becomes `item.role`.
 */
export function answerColumns(shapes: AnswerShapes, taken: readonly string[]): readonly AnswerColumn[] {
  const names = new Set([...taken, ...shapes.keys()]);
  const unique = (wanted: string) => {
    let name = wanted;
    while (names.has(name)) name += '_';
    names.add(name);
    return name;
  };
  return [...shapes.values()].flatMap((shape) => {
    const base = taken.includes(shape.itemId) ? unique(`item.${shape.itemId}`) : shape.itemId;
    return columnsOf(shape, base, (part) => unique(`${base}.${part}`));
  });
}

function columnsOf(shape: AnswerShape, base: string, nameFor: (part: string) => string): AnswerColumn[] {
  const { itemId, options, rows, hasOtherText } = shape;
  const types = [...shape.types];
  const columns: AnswerColumn[] = [];
  const add = (name: string, cell: (answer: Answer) => string) =>
    columns.push({ name, itemId, cell: (answer) => (answer === undefined ? '' : cell(answer)) });
  if (types.some((type) => !isInParts(type))) add(base, valueCell);
  for (const option of options) add(nameFor(option), (answer) => optionCell(answer, option));
  for (const row of rows) add(nameFor(row), (answer) => rowCell(answer, row));
  if (types.includes('repeating-group')) add(nameFor('count'), countCell);
  if (types.some(hasStateColumn)) add(nameFor('state'), (answer) => textCell(answer.state));
  if (hasOtherText) add(nameFor('otherText'), (answer) => textCell(answer.otherText ?? ''));
  return columns;
}
