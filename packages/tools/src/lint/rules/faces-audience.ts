import type { Rule } from '../contract.js';
import { youngestBand } from '../limits.js';

export const facesAudience: Rule = {
  id: 'faces-audience',
  severity: 'warning',
  why: 'Faces help those who cannot read the points yet; older readers feel talked down to, and read a smile in many ways.',
  mend: 'Use a `scale` with words, or name the grade bands if they are K-2 or 3-5.',
  example: '`"type": "faces"` in a survey for grades 6-8',
  check: ({ definition, items }) => {
    const band = youngestBand(definition);
    if (band === 'k-2' || band === '3-5') return [];
    return items
      .filter(({ item }) => item.type === 'faces')
      .map((place) => ({ place, message: 'Faces are for students in grades K to 5.' }));
  },
};
