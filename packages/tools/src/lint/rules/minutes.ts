import { minutesOf } from '@kith/core';
import type { Rule } from '../contract.js';
import { isPulse } from '../limits.js';

export const minutes: Rule = {
  id: 'minutes',
  severity: 'warning',
  why: 'Short beats complete: after a few minutes people leave, or answer without reading.',
  mend: 'Keep what somebody will act on, and ask the rest another time.',
  example: 'more than 10 minutes, or more than 3 in a pulse',
  check: ({ definition, limits }) => {
    const found = minutesOf(definition);
    if (found <= limits.minutes) return [];
    const kind = isPulse(definition) ? 'a pulse' : 'a survey of this kind';
    const message = `It takes about ${found} minutes; ${kind} takes at most ${limits.minutes}.`;
    return [{ place: { document: 0, path: '', at: '' }, message }];
  },
};
