import { scales } from '@kith/core';
import type { Rule } from '../contract.js';
import { youngestBand } from '../limits.js';

const most = 3;

export const scalePoints: Rule = {
  id: 'scale-points',
  severity: 'warning',
  why: 'Children of five to seven answer at the ends of a scale, whatever stands between.',
  mend: 'Use `yes3`.',
  example: '`"scale": "often5"` in a K-2 survey',
  check: ({ definition, items }) =>
    items.flatMap((place) => {
      const { item } = place;
      const points =
        item.type === 'scale' && youngestBand(definition) === 'k-2' ? scales[item.scale].points : 0;
      return points > most ? [{ place, message: `${points} points; in grades K-2 at most ${most}.` }] : [];
    }),
};
