import type { Answer } from '@kith/core';
import {
  answerColumns as columnsIn,
  type AnswerColumn as Column,
  type AnswerShapes,
} from '@kith/core/columns';
import { textCell } from './cells.js';
import { countCell, optionCell, rowCell, valueCell } from './value-cells.js';

/** One column of the CSV, and what a record's answer puts there (`undefined`: no such answer). */
export interface AnswerColumn extends Column {
  cell(answer: Answer | undefined): string;
}

/** The columns of every item, in order; no two have the same name, nor one of those that are `taken`. */
export const answerColumns = (shapes: AnswerShapes, taken: readonly string[]): readonly AnswerColumn[] =>
  columnsIn(shapes, taken).map((column) => ({
    ...column,
    cell: (answer) => (answer === undefined ? '' : cellOf(column, answer)),
  }));

function cellOf({ holds, part = '' }: Column, answer: Answer): string {
  switch (holds) {
    case 'value':
      return valueCell(answer);
    case 'option':
      return optionCell(answer, part);
    case 'row':
      return rowCell(answer, part);
    case 'count':
      return countCell(answer);
    case 'state':
      return textCell(answer.state);
    case 'other-text':
      return textCell(answer.otherText ?? '');
  }
}
