import type { MultipleChoiceItem } from '../definition.js';
import type { AnswerValue } from '../response.js';
import type { ItemTypeRules } from './contract.js';
import { maxLengths } from './max-length.js';
import { chosenIn, hasOther, idsOf } from './options.js';
import { tooLong } from './too-long.js';

export const multipleChoice: ItemTypeRules<MultipleChoiceItem> = {
  type: 'multiple-choice',
  asks: true,
  open: false,
  expected: (item) => `a list of ${idsOf(item)}; an exclusive option stands alone`,
  normalise,
  check: ({ maxChoices: max = Infinity }, value, otherText) => [
    ...(chosenIn(value).length > max ? [{ code: 'too-many', params: { max } } as const] : []),
    ...tooLong(otherText, maxLengths.other),
  ],
  hasOther,
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
