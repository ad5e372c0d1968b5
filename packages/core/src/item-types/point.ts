import type { AnswerValue } from '../response.js';

/** Whether a value is a whole number within limits. */
export function isWhole(value: unknown, min: number, max: number): value is number {
  return Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
}

/** What counts of a single number in a sum or a mean. */
export const ownNumber = (_: unknown, value: AnswerValue): readonly number[] =>
  typeof value === 'number' ? [value] : [];
