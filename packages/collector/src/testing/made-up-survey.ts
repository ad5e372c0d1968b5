import { type Definition, defineSurvey, type Item } from '@kith/core';

/** An anonymous survey of students with these questions on its only page. */
export const madeUpSurvey = (items: readonly Item[]): Definition =>
  defineSurvey({
    kith: 1,
    id: 'made-up-survey',
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
