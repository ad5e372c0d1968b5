import type { NumberItem } from '../../definition.js';
import { formatNumber } from '../../languages/format.js';
import type { AnswerValue } from '../../response.js';
import type { ItemTypeRules, Problem } from '../contract.js';
import { ownNumber } from '../point.js';

/** Larger ones are not kept exactly by every program that reads an export. */
const largest = Number.MAX_SAFE_INTEGER;

export const number: ItemTypeRules<NumberItem> = {
  type: 'number',
  asks: true,
  open: false,
  expected: () => 'a number',
  normalise: (_item, value) =>
    // Adding 0 turns -0, which JSON does not keep, into 0.
    typeof value === 'number' && Math.abs(value) <= largest ? value + 0 : undefined,
  check,
  numbers: ownNumber,
  words: (_item, value, language) => formatNumber(language, Number(value)),
};

function check(
  { min = -largest, max = largest, decimals = 0 }: NumberItem,
  value: AnswerValue,
): readonly Problem[] {
  const given = Number(value);
  if (given < min) return [{ code: 'too-small', params: { min } }];
  if (given > max) return [{ code: 'too-large', params: { max } }];
  return Number(given.toFixed(decimals)) === given ? [] : [{ code: 'too-fine', params: { n: decimals } }];
}
