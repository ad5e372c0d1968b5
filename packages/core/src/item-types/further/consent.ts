import type { ConsentItem } from '../../definition.js';
import { formatText } from '../../languages/format.js';
import type { ItemTypeRules } from '../contract.js';

export const consent: ItemTypeRules<ConsentItem> = {
  type: 'consent',
  asks: true,
  open: false,
  expected: () => '"given" or "refused"',
  normalise: (_item, value) => (value === 'given' || value === 'refused' ? value : undefined),
  words: (_item, value, language) =>
    formatText(language, value === 'given' ? 'consentGiven' : 'consentRefused'),
};
