import { notes as plan } from '../change-log/notes.js';
import type { InstrumentNotes } from '../instrument-notes.js';
import { notes as walk } from '../learning-walk/notes.js';
import { itemNotesFrom } from '../notes-from.js';

export const notes: InstrumentNotes = {
  instrument: 'culture-observation',
  version: '1.0.0',
  purpose:
    'A tally of what a school shows, place by place and at one time of day: what greets people, languages on walls, student work, and talk between adults and students.',
  author: 'Kith',
  date: '2026-11-27',
  counts: { scales: 0, choices: 1, open: 3, followUps: 0, identity: 0 },
  limits: { words: 20, minutes: 4, fleschKincaid: 9, inflesz: 55 },
  constructs: {
    places: {
      label: 'What each place shows',
      items: ['places'],
      report: 'inventory',
      action:
        'Set two rounds at different times side by side, choose the place that shows least, and let students plan what it shows next.',
    },
  },
  items: {
    ...itemNotesFrom(plan, 'author'),
    'round.when': {
      rationale: 'A hallway at arrival is another one during class: counts of one time are compared.',
    },
    places: {
      rationale:
        'Counts that two observers would agree on, at the same length of time in each place. They ask for no opinion, and name nobody.',
    },
    ...itemNotesFrom(walk, 'wonder'),
  },
  groupBy: ['round.when'],
  privacyReason: plan.privacyReason,
  results: {
    whoSees:
      'Those who went round together, and those who plan with them. It has no place in the file of anybody.',
    sharedBack: 'In the talk right after the round, and with the school that opened its doors.',
    sharedBackWithinDays: 14,
    retention: plan.results.retention,
  },
  leftOut: [
    'Names, room numbers, and any rating: it counts what is there.',
    'What an adult or a student looks like, or which group they seem to belong to: nobody can see that.',
    'How warm a talk was: two observers would not agree. Students can say it.',
    'The school and the event: passed by the page, never asked.',
    'A score: the counts depend on the size of a place, and are compared only with the same place later.',
  ],
  sameInSpanish: {},
  hardWords: { en: {}, es: {} },
  withoutFrame: {},
};
