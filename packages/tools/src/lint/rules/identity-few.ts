import type { Rule } from '../contract.js';
import { isPulse } from '../limits.js';

const most = 2;

export const identityFew: Rule = {
  id: 'identity-few',
  severity: 'warning',
  why: 'A few short answers and three facts about a person are enough to tell who it was.',
  mend: 'Keep two identity items at most in an anonymous pulse.',
  example: 'three identity items in an anonymous pulse',
  check: ({ definition, items }) => {
    if (!isPulse(definition) || !definition.privacy.includes('anonymous')) return [];
    return items
      .filter(({ item }) => item.identity === true)
      .slice(most)
      .map((place) => ({ place, message: `It is more than the ${most} that a pulse may ask.` }));
  },
};
