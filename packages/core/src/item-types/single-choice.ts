import type { DropdownItem, SingleChoiceItem } from '../definition.js';
import type { ItemTypeRules } from './contract.js';
import { maxLengths } from './max-length.js';
import { hasOther, idsOf } from './options.js';
import { tooLong } from './too-long.js';

export const singleChoice = choiceType<SingleChoiceItem>('single-choice');

/** One option out of several, however they are shown. */
export function choiceType<I extends SingleChoiceItem | DropdownItem>(type: I['type']): ItemTypeRules<I> {
  return {
    type,
    asks: true,
    open: false,
    expected: (item) => `one of ${idsOf(item)}`,
    normalise: (item, value) => item.options.find((option) => option.id === value)?.id,
    check: (_item, _value, otherText) => tooLong(otherText, maxLengths.other),
    hasOther,
  };
}
