import type { InformationItem } from '../definition.js';
import type { ItemTypeRules } from './contract.js';

export const information: ItemTypeRules<InformationItem> = {
  type: 'information',
  asks: false,
  open: false,
  expected: () => 'no answer: it is only shown',
  normalise: () => undefined,
};
