import type { Remark, Rule } from '../contract.js';
import type { ItemPlace } from '../subject.js';

export const identityDeclinable: Rule = {
  id: 'identity-declinable',
  severity: 'warning',
  why: 'To say "I would rather not say" is an answer; to skip is none. Each person may do either.',
  mend: 'Add `"outside": ["declined"]`, and leave `skippable` as it is.',
  example: 'an identity item without `"outside": ["declined"]`',
  check: ({ items }) => items.filter(({ item }) => item.identity === true).flatMap(checkItem),
};

function checkItem(place: ItemPlace): readonly Remark[] {
  const remarks: Remark[] = [];
  if (!place.item.outside?.includes('declined')) {
    remarks.push({ place, message: 'It does not offer "Prefer not to answer".' });
  }
  if (place.item.skippable === false) remarks.push({ place, message: 'It cannot be skipped.' });
  return remarks;
}
