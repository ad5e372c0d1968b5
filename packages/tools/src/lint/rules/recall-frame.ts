import type { Rule } from '../contract.js';

/** When: a stretch of time that people can recall. */
const recall =
  /\b(?:last few weeks|this school year|this (?:session|convening|lesson|meeting|consultancy|talk|visit|book study))\b/i;

/** Where: the level that the answer is about. */
const level = /\b(?:school|class|lesson|session|convening|meeting|consultancy|talk|team|visit|book study)\b/i;

export const recallFrame: Rule = {
  id: 'recall-frame',
  severity: 'error',
  needsNotes: true,
  why: 'Two people who think of different weeks and places have answered different questions.',
  mend: 'Say when in the page’s intro, and where in the question.',
  example: 'a rating that names no school, class or meeting',
  check: ({ items }) =>
    items.flatMap((place) => {
      const { item, page } = place;
      if (!('scale' in item)) return [];
      const text = `${page.title ?? ''} ${page.intro ?? ''} ${item.label}`;
      const messages = recall.test(text) ? [] : ['It says no time.'];
      if (!level.test(item.label)) messages.push('It names no school, class, lesson, meeting or team.');
      return messages.map((message) => ({ place, message }));
    }),
};
