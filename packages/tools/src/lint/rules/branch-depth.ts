import { dependenciesOf } from '@kith/core';
import type { Rule } from '../contract.js';

export const branchDepth: Rule = {
  id: 'branch-depth',
  severity: 'warning',
  why: 'A question that comes after a question that comes after an answer is more than a young reader can follow, and few people are left to answer it.',
  mend: 'Let it depend on a question that everybody sees.',
  example: 'a student item that is shown after another conditional item',
  check: ({ definition, items, pages, notes }) => {
    if (definition.audience !== 'student' && !notes) return [];
    // What the page knows is no answer: a question that depends on it alone is one that everybody there sees.
    const conditional = new Set(
      items
        .filter(({ item, page }) =>
          [item.showIf, page.showIf].some((given) => given && dependenciesOf(given).length > 0),
        )
        .map(({ item }) => item.id),
    );
    return [
      ...pages.map((place) => ({ place, given: place.page })),
      ...items.map((place) => ({ place, given: place.item })),
    ].flatMap(({ place, given }) => {
      const deep = given.showIf && dependenciesOf(given.showIf).find((id) => conditional.has(id));
      return deep === undefined
        ? []
        : [{ place, message: `It depends on "${deep}", which is conditional itself.` }];
    });
  },
};
