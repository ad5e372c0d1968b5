import type { YesNoItem } from '../../definition.js';
import { formatText } from '../../languages/format.js';
import type { ItemTypeRules } from '../contract.js';

export const yesNo: ItemTypeRules<YesNoItem> = {
  type: 'yes-no',
  asks: true,
  open: false,
  outside: ['not-sure'],
  expected: () => '"yes" or "no"',
  normalise: (_item, value) => (value === 'yes' || value === 'no' ? value : undefined),
  words: (_item, value, language) => formatText(language, value === 'yes' ? 'yes' : 'no'),
};
