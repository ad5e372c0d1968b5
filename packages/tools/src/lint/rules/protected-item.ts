import type { Rule } from '../contract.js';

export const protectedItem: Rule = {
  id: 'protected-item',
  severity: 'error',
  final: 'in-catalogue',
  why: 'A student survey with a protected topic needs notice to parents, and often their written consent.',
  mend: 'Leave the item out. If your district has settled notice and consent, accept it with that as the reason.',
  example: '`"ppra": ["income"]` in a student survey',
  check: ({ definition, items }) =>
    items
      .filter(({ item }) => definition.audience === 'student' && item.ppra?.length)
      .map((place) => ({ place, message: `It is tagged ${place.item.ppra?.join(', ') ?? ''}.` })),
};
