import { scales, type Item } from '@kith/core';
import type { Rule } from '../contract.js';
import { youngestBand } from '../limits.js';

const most = 3;

export const scalePoints: Rule = {
  id: 'scale-points',
  severity: 'warning',
  why: 'Children of five to seven answer at the ends of a scale, whatever stands between.',
  mend: 'Use `yes3`.',
  example: '`"scale": "often5"` in a K-2 survey',
  check: ({ definition, itemsAndFields }) =>
    itemsAndFields.flatMap((place) => {
      const points = youngestBand(definition) === 'k-2' ? pointsOf(place.item) : 0;
      return points > most ? [{ place, message: `${points} points; in grades K-2 at most ${most}.` }] : [];
    }),
};

/** From 0 to 10 they are eleven. */
function pointsOf(item: Item): number {
  if (item.type === 'numeric-scale') return 11;
  return 'scale' in item ? scales[item.scale].points : 0;
}
