import { type Answer, stateCodes } from '@kith/core';
import type { AnswerShape, AnswerShapes } from './answer-shape.js';
import { numberCell, textCell } from './cells.js';

/** One column of the CSV: its name, and what a record's answer puts there (`undefined`: no such answer). */
export interface AnswerColumn {
  readonly name: string;
  readonly itemId: string;
  cell(answer: Answer | undefined): string;
}

const isText = (answer: Answer) => answer.type === 'short-text' || answer.type === 'long-text';

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
  const { itemId, types, options, hasOtherText } = shape;
  const columns: AnswerColumn[] = [];
  const add = (name: string, cell: (answer: Answer) => string) =>
    columns.push({ name, itemId, cell: (answer) => (answer === undefined ? '' : cell(answer)) });
  const hasText = types.has('short-text') || types.has('long-text');
  const isMultiple = types.has('multiple-choice');
  if (!isMultiple || types.size > 1) add(base, valueCell);
  for (const option of options) add(nameFor(option), (answer) => optionCell(answer, option));
  if (hasText || isMultiple) add(nameFor('state'), (answer) => textCell(answer.state));
  if (hasOtherText) add(nameFor('otherText'), (answer) => textCell(answer.otherText ?? ''));
  return columns;
}

/** A text cell holds what was typed and nothing else; a closed one the value, or the code of its state. */
function valueCell(answer: Answer): string {
  if (answer.type === 'multiple-choice') return '';
  if (answer.state !== 'answered') return isText(answer) ? '' : numberCell(stateCodes[answer.state]);
  return typeof answer.value === 'number' ? numberCell(answer.value) : textCell(String(answer.value));
}

/** 1 chosen, 0 not chosen; empty where the question was not answered, so that a blank is never a "no". */
function optionCell(answer: Answer, option: string): string {
  if (answer.state !== 'answered' || !Array.isArray(answer.value)) return '';
  return numberCell((answer.value as readonly string[]).includes(option) ? 1 : 0);
}
