import type { Rule } from '../contract.js';

export const conditionalPage: Rule = {
  id: 'conditional-page',
  severity: 'error',
  needsNotes: true,
  why: 'Instruments branch by single follow-ups: everybody goes through the same pages, on screen and on paper.',
  mend: 'Give the condition to an item.',
  example: '`showIf` on a page of an instrument',
  check: ({ pages }) =>
    pages
      .filter(({ page }) => page.showIf !== undefined)
      .map((place) => ({ place, message: 'The whole page is conditional.' })),
};
