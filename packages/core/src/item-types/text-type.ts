import type { LongTextItem, ShortTextItem } from '../definition.js';
import { normaliseText } from '../text.js';
import type { ItemTypeRules } from './contract.js';
import { tooLong } from './too-long.js';

type TextItem = ShortTextItem | LongTextItem;

/** What the two text types share. */
export function textType<I extends TextItem>(
  type: I['type'],
  defaultMaxLength: number,
  oneLine: boolean,
  checkForm?: ItemTypeRules<I>['check'],
): ItemTypeRules<I> {
  return {
    type,
    asks: true,
    open: true,
    expected: () => 'a text',
    normalise: (_item, value) =>
      typeof value === 'string' ? normaliseText(value, oneLine) || null : undefined,
    check: (item, value, otherText) => {
      const long = tooLong(value, item.maxLength ?? defaultMaxLength);
      // The form of a text without end is not looked at: a pattern can take the square of its length.
      return long.length ? long : (checkForm?.(item, value, otherText) ?? []);
    },
  };
}
