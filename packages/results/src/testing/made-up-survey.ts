import type { Definition, Item } from '@kith/core';

/** A survey of one page, with these questions. */
export const madeUpSurvey = (items: readonly Item[]): Definition => ({
  kith: 1,
  id: 'made-up',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'student',
  privacy: ['anonymous'],
  title: 'Made up',
  notice: { id: 'assent@1', kind: 'assent', intro: 'Why.', whoSees: 'A team.' },
  pages: [{ id: 'only', items }],
  thanks: 'Thanks.',
});
