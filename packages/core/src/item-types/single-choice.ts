import type { SingleChoiceItem } from '../definition.js';
import type { ItemTypeRules } from './contract.js';
import { maxLengths } from './max-length.js';
import { tooLong } from './too-long.js';

export const singleChoice: ItemTypeRules<SingleChoiceItem> = {
  type: 'single-choice',
  asks: true,
  open: false,
  expected: (item) => `one of ${item.options.map((option) => option.id).join(', ')}`,
  normalise: (item, value) => item.options.find((option) => option.id === value)?.id,
  check: (_item, _value, otherText) => tooLong(otherText, maxLengths.other),
  hasOther: (item, value) => item.options.some((option) => option.other && option.id === value),
};
