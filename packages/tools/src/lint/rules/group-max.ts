import type { Rule } from '../contract.js';

export const groupMax: Rule = {
  id: 'group-max',
  severity: 'warning',
  why: 'Without a limit of its own a group goes on to 20 entries, more than most people want to see or anybody reads.',
  mend: 'Set `max` to as many as somebody will act on.',
  example: 'a repeating group without `max`',
  check: ({ items }) =>
    items
      .filter(({ item }) => item.type === 'repeating-group' && item.max === undefined)
      .map((place) => ({ place, message: 'It does not say how many entries there can be.' })),
};
