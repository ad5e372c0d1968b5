import type { InstrumentNotes } from '../instrument-notes.js';

export const notes: InstrumentNotes = {
  instrument: 'family-contact-request',
  version: '1.0.0',
  purpose:
    'Lets a caregiver ask to be called or written to, apart from every survey, with the least that is needed for it.',
  author: 'Kith',
  date: '2026-11-26',
  counts: { scales: 0, choices: 0, open: 0, followUps: 0, identity: 0, fields: 1 },
  limits: { words: 20, minutes: 1, fleschKincaid: 6, inflesz: 65 },
  constructs: {},
  items: {
    reach: {
      rationale:
        'Name, channel, address, good times and topic: what a person needs to call back. It makes a record of its own that shares no id and no time with any response.',
    },
  },
  groupBy: [],
  privacyReason:
    'Identified alone: a form that asks for a name must not begin with the words of an anonymous survey.',
  results: {
    whoSees: 'Only the people who call families back.',
    sharedBack: 'To the one who asked: a call or a letter within five school days.',
    sharedBackWithinDays: 7,
    retention: 'Deleted when it is done, and after 90 days at the latest.',
  },
  leftOut: [
    'The child’s name and class: the person who calls can ask.',
    'The language wanted as a field of its own: the record carries the language that the form was read in, and a hint asks who wants another to write it.',
    'Any question of a survey: wishes and answers must not lie in one record.',
  ],
  sameInSpanish: {},
  hardWords: { en: {}, es: {} },
  withoutFrame: {},
};
