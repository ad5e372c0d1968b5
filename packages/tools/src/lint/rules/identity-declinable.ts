import type { Rule } from '../contract.js';

export const identityDeclinable: Rule = {
  id: 'identity-declinable',
  severity: 'warning',
  why: 'To say "I would rather not say" is an answer; to skip is none. Each person may do either.',
  mend: 'Add `"outside": ["declined"]`.',
  example: 'an identity item without `"outside": ["declined"]`',
  check: ({ items }) =>
    items
      .filter(({ item }) => item.identity === true && !item.outside?.includes('declined'))
      .map((place) => ({ place, message: 'It does not offer "Prefer not to answer".' })),
};
