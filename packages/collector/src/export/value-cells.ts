import { type Answer, stateCodes } from '@kith/core';
import { chosenIn, hasStateColumn, isInParts, rowsIn } from '@kith/core/columns';
import { numberCell, textCell } from './cells.js';

/** The value; where there is none, the code of the state, or nothing where that has a column of its own. */
export function valueCell(answer: Answer): string {
  const { type, state, value } = answer;
  if (isInParts(type)) return '';
  if (state !== 'answered') return hasStateColumn(type) ? '' : numberCell(stateCodes[state]);
  if (typeof value === 'object') return textCell(JSON.stringify(value));
  return typeof value === 'number' ? numberCell(value) : textCell(value);
}

/**
 * Multiple choice: 1 chosen, 0 not chosen. Ranking: the place, 1 is first. Empty where the question was not
 * answered, so that a blank is never a "no".
 */
export function optionCell(answer: Answer, option: string): string {
  const chosen = chosenIn(answer);
  if (answer.state !== 'answered' || chosen === undefined) return '';
  const place = chosen.indexOf(option) + 1;
  if (answer.type === 'ranking') return place ? numberCell(place) : '';
  return numberCell(place ? 1 : 0);
}

/** The point, or the code of the outside answer for the row, of a row left blank, or of the whole question. */
export function rowCell(answer: Answer, row: string): string {
  if (answer.type !== 'matrix' && answer.type !== 'then-now') return '';
  if (answer.state !== 'answered') return numberCell(stateCodes[answer.state]);
  const rows = rowsIn(answer);
  const given = rows && Object.hasOwn(rows, row) ? rows[row] : undefined;
  if (typeof given === 'number') return numberCell(given);
  return numberCell(given === undefined ? stateCodes.skipped : codeOf(given));
}

const codeOf = (given: unknown): number =>
  Object.entries(stateCodes).find(([state]) => state === given)?.[1] ?? stateCodes.invalid;

/** How many entries a repeating group has; empty where it was not answered. */
export function countCell({ type, state, value }: Answer): string {
  const isList = type === 'repeating-group' && state === 'answered' && Array.isArray(value);
  return isList ? numberCell(value.length) : '';
}
