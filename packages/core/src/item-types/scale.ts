import type { ScaleItem } from '../definition.js';
import { scales } from '../scales.js';
import type { ItemTypeRules } from './contract.js';

export const scale: ItemTypeRules<ScaleItem> = {
  type: 'scale',
  asks: true,
  open: false,
  expected: (item) => `a whole number from 1 to ${scales[item.scale].points}`,
  normalise: (item, value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= scales[item.scale].points
      ? value
      : undefined,
  check: () => [],
  hasOther: () => false,
};
