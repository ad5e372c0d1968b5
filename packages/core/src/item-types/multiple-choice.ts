import type { MultipleChoiceItem } from '../definition.js';
import type { AnswerValue } from '../response.js';
import type { ItemTypeRules } from './contract.js';
import { maxLengths } from './max-length.js';
import { tooLong } from './too-long.js';

export const multipleChoice: ItemTypeRules<MultipleChoiceItem> = {
  type: 'multiple-choice',
  asks: true,
  open: false,
  expected: (item) =>
    `a list of ${item.options.map((option) => option.id).join(', ')}; an exclusive option stands alone`,
  normalise,
  check: (_item, _value, otherText) => tooLong(otherText, maxLengths.other),
  hasOther: (item, value) =>
    Array.isArray(value) && item.options.some((option) => option.other && value.includes(option.id)),
};

function normalise(item: MultipleChoiceItem, value: unknown): AnswerValue | null | undefined {
  if (!Array.isArray(value)) return undefined;
  const given = new Set<unknown>(value);
  const chosen = item.options.filter((option) => given.has(option.id));
  const known = chosen.length === given.size;
  const clash = chosen.length > 1 && chosen.some((option) => option.exclusive);
  if (!known || clash) return undefined;
  return chosen.length ? Object.freeze(chosen.map((option) => option.id)) : null;
}
