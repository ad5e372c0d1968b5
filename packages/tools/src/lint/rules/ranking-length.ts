import type { Rule } from '../contract.js';

const most = 7;

export const rankingLength: Rule = {
  id: 'ranking-length',
  severity: 'warning',
  why: 'Who puts many things in order compares each with each: beyond a few, the lower places are chance.',
  mend: 'Rank fewer, or ask for the three that matter most, in a multiple choice with `maxChoices`.',
  example: 'a ranking of eight options',
  check: ({ items }) =>
    items.flatMap((place) => {
      const count = place.item.type === 'ranking' ? place.item.options.length : 0;
      return count > most ? [{ place, message: `${count} options to put in order; at most ${most}.` }] : [];
    }),
};
