import type { DateItem } from '../../definition.js';
import { formatDate } from '../../languages/format-date.js';
import type { AnswerValue } from '../../response.js';
import { plainText } from '../../text.js';
import type { ItemTypeRules, Problem } from '../contract.js';

export const date: ItemTypeRules<DateItem> = {
  type: 'date',
  asks: true,
  open: false,
  expected: () => 'a day of the calendar as YYYY-MM-DD',
  normalise: (_item, value) =>
    value === '' ? null : typeof value === 'string' && isDay(value) ? value : undefined,
  check,
  words: (_item, value, language) => formatDate(language, plainText(value)),
};

/** Whether a text is a day that there is. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // Date rolls 31 February over into March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Days compare as texts. */
function check({ min, max }: DateItem, value: AnswerValue): readonly Problem[] {
  const given = plainText(value);
  if (min && given < min) return [{ code: 'too-early', params: { date: min } }];
  return max && given > max ? [{ code: 'too-late', params: { date: max } }] : [];
}
