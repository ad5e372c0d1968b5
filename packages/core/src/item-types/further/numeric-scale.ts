import type { NumericScaleItem } from '../../definition.js';
import { formatNumber } from '../../languages/format.js';
import type { ItemTypeRules } from '../contract.js';
import { isWhole, ownNumber } from '../point.js';

export const numericScale: ItemTypeRules<NumericScaleItem> = {
  type: 'numeric-scale',
  asks: true,
  open: false,
  expected: () => 'a whole number from 0 to 10',
  normalise: (_item, value) => (isWhole(value, 0, 10) ? value : undefined),
  numbers: ownNumber,
  words: (_item, value, language) => formatNumber(language, Number(value)),
};
