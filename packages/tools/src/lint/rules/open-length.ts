import { maxLengthOf } from '@kith/core';
import type { Rule } from '../contract.js';
import { isOpen } from '../item-kinds.js';

const most = 500;

export const openLength: Rule = {
  id: 'open-length',
  severity: 'error',
  why: 'Long stories of students name people and places, and somebody has to read each of them in time.',
  mend: `Set \`maxLength\` to ${most} or less.`,
  example: '`"maxLength": 2000` in a student survey',
  check: ({ definition, itemsAndFields }) =>
    itemsAndFields
      .filter(({ item }) => definition.audience === 'student' && isOpen(item) && maxLengthOf(item) > most)
      .map((place) => ({
        place,
        message: `Students may write ${maxLengthOf(place.item)} characters; at most ${most}.`,
      })),
};
