import type { InstrumentNotes } from '../instrument-notes.js';
import { notes as session } from '../session-exit/notes.js';

export const notes: InstrumentNotes = {
  instrument: 'book-study',
  version: '1.0.0',
  purpose:
    'What a book that people read together changed in how they look at their own school, and the one thing that each will do because of it.',
  author: 'Kith',
  date: '2026-11-26',
  counts: { scales: 2, choices: 0, open: 3, followUps: 0, identity: 0 },
  limits: { words: 20, minutes: 4, fleschKincaid: 9, inflesz: 55 },
  constructs: {
    view: {
      label: 'Seeing it in my school',
      items: ['book.before', 'book.now'],
      report: 'then-now',
      action: 'Where nothing moved, leave the book and walk through a school day with students instead.',
      guskeyLevel: 2,
    },
  },
  items: {
    'book.before': { rationale: 'First half of the pair: then, judged with what is known now.' },
    'book.now': { rationale: 'Second half of the pair: same words, now.' },
    'book.stays': { rationale: 'What stays shows what to talk about longer.' },
    'book.students': { rationale: 'From the page to the people: a question to ask, and not a judgment.' },
    'book.act': { rationale: 'One act with a date, as after a session.' },
  },
  groupBy: [],
  privacyReason: session.privacyReason,
  results: {
    whoSees: 'The people who led the book study.',
    sharedBack: 'At the start of the next meeting.',
    sharedBackWithinDays: 42,
    retention: session.results.retention,
  },
  leftOut: [
    'Whether the book was liked: it may be right and hard to read.',
    'Which book: passed by the page (`eventId`), never asked.',
    'Roles and identity: readers are few.',
  ],
  sameInSpanish: {},
  hardWords: { en: {}, es: {} },
  withoutFrame: {},
};
