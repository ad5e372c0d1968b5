import type { Rule } from '../contract.js';
import { youngestBand } from '../limits.js';

const most = 7;

export const matrixRows: Rule = {
  id: 'matrix-rows',
  severity: 'warning',
  why: 'Students go down a long grid in one column, and young readers lose the row between question and answer.',
  mend: 'Split it, or ask each row as a question of its own; below grade 6 always.',
  example: 'a matrix of eight rows in a student survey, or of any in grades 3-5',
  check: ({ definition, items }) => {
    const band = youngestBand(definition);
    if (!band) return [];
    const isYoung = band === 'k-2' || band === '3-5';
    return items.flatMap((place) => {
      if (place.item.type !== 'matrix') return [];
      const count = place.item.rows.length;
      if (isYoung) return [{ place, message: `It is a grid, for students in grades ${band.toUpperCase()}.` }];
      return count > most ? [{ place, message: `${count} rows; for students at most ${most}.` }] : [];
    });
  },
};
