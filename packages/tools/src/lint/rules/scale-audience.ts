import type { Audience, ScaleId } from '@kith/core';
import type { Rule } from '../contract.js';

/** Whom a scale is for. A scale that is not named here is for everybody. */
const audiences: Readonly<Partial<Record<ScaleId, readonly Audience[]>>> = {
  agree5: ['staff'],
  true5: ['staff'],
  likely5: ['staff', 'participant'],
  yes3: ['student'],
};

export const scaleAudience: Rule = {
  id: 'scale-audience',
  severity: 'error',
  needsNotes: true,
  why: 'The catalogue keeps to few scales for each audience, so that results can stand side by side.',
  mend: 'Use `amount5` or `often5`.',
  example: '`"scale": "likely5"` in a student instrument',
  check: ({ definition: { audience }, items }) =>
    items.flatMap((place) => {
      const { item } = place;
      if (!('scale' in item) || audiences[item.scale]?.includes(audience) !== false) return [];
      return [{ place, message: `${item.scale} is not for the audience "${audience}".` }];
    }),
};
