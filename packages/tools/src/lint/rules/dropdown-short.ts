import type { Rule } from '../contract.js';

const fewest = 8;

export const dropdownShort: Rule = {
  id: 'dropdown-short',
  severity: 'warning',
  why: 'Options that are hidden until somebody opens a list are read by fewer people, and take more taps.',
  mend: 'Show them: `"type": "single-choice"`.',
  example: 'a dropdown of five options',
  check: ({ itemsAndFields }) =>
    itemsAndFields.flatMap((place) => {
      const count = place.item.type === 'dropdown' ? place.item.options.length : fewest;
      if (count >= fewest) return [];
      return [{ place, message: `${count} options in a list; from ${fewest} a list is worth it.` }];
    }),
};
