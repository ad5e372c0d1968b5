import type { Rule } from '../contract.js';

export const exactFigures: Rule = {
  id: 'exact-figures',
  severity: 'warning',
  why: 'An exact day or number can single a student out, and few can recall it: they are for the forms of administration.',
  mend: 'Ask "How often …" on a scale, or offer ranges as options.',
  example: '`"type": "date"` in an anonymous student survey',
  check: ({ definition, itemsAndFields }) => {
    const isForm = definition.privacy.join() === 'identified';
    if (definition.audience !== 'student' || isForm) return [];
    return itemsAndFields
      .filter(({ item }) => item.type === 'date' || item.type === 'number')
      .map((place) => ({ place, message: `It asks students for an exact ${wordFor(place.item.type)}.` }));
  },
};

const wordFor = (type: string): string => (type === 'date' ? 'day' : 'number');
