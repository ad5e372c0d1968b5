import type { Rule } from '../contract.js';
import { mostQuestionsOn } from '../item-kinds.js';

export const pageLength: Rule = {
  id: 'page-length',
  severity: 'warning',
  why: 'A page that does not end looks like a test; young readers lose the line.',
  mend: 'Split the page.',
  example: 'six questions on a page; four in grades 3-5 or shown as these are, two in K-2',
  check: ({ pages, limits }) =>
    pages.flatMap((place) => {
      const count = mostQuestionsOn(place.page);
      if (count <= limits.perPage) return [];
      const message = `${count} questions on one page; for ${limits.reader} at most ${limits.perPage}.`;
      return [{ place, message }];
    }),
};
