import type { Answer } from '@kith/core';
import type { AnswerShape, AnswerShapes } from './answer-shape.js';
import { textCell } from './cells.js';
import { countCell, hasStateColumn, isInParts, optionCell, rowCell, valueCell } from './value-cells.js';

/** One column of the CSV: its name, and what a record's answer puts there (`undefined`: no such answer). */
export interface AnswerColumn {
  readonly name: string;
  readonly itemId: string;
  /** What its cells are: the value, whether an option was chosen or at which place, the point of a row… */
  readonly holds: 'value' | 'option' | 'row' | 'count' | 'state' | 'other-text';
  /** The option or row. */
  readonly part?: string;
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

type What = Pick<AnswerColumn, 'holds' | 'part'>;

function columnsOf(shape: AnswerShape, base: string, nameFor: (part: string) => string): AnswerColumn[] {
  const { itemId, options, rows, hasOtherText } = shape;
  const types = [...shape.types];
  const columns: AnswerColumn[] = [];
  const add = (name: string, what: What, cell: (answer: Answer) => string) =>
    columns.push({ name, itemId, ...what, cell: (answer) => (answer === undefined ? '' : cell(answer)) });
  if (types.some((type) => !isInParts(type))) add(base, { holds: 'value' }, valueCell);
  for (const option of options)
    add(nameFor(option), { holds: 'option', part: option }, (answer) => optionCell(answer, option));
  for (const row of rows) add(nameFor(row), { holds: 'row', part: row }, (answer) => rowCell(answer, row));
  if (types.includes('repeating-group')) add(nameFor('count'), { holds: 'count' }, countCell);
  if (types.some(hasStateColumn))
    add(nameFor('state'), { holds: 'state' }, (answer) => textCell(answer.state));
  if (hasOtherText)
    add(nameFor('otherText'), { holds: 'other-text' }, (answer) => textCell(answer.otherText ?? ''));
  return columns;
}
