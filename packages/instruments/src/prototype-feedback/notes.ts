import type { InstrumentNotes } from '../instrument-notes.js';
import { notes as session } from '../session-exit/notes.js';
import { notes as shared } from '../share-back/notes.js';

export const notes: InstrumentNotes = {
  instrument: 'prototype-feedback',
  version: '1.0.0',
  purpose:
    'What families, staff, and students who work on it with adults say of an idea that is not finished: what to keep, what to change, whom it helps and whom it might leave out.',
  author: 'Kith',
  date: '2026-11-26',
  counts: { scales: 1, choices: 0, open: 3, followUps: 0, identity: 0 },
  limits: { words: 20, minutes: 3, fleschKincaid: 6, inflesz: 65 },
  constructs: {
    gain: {
      label: 'Helps those who need it most',
      items: ['gain.need'],
      report: 'items',
      action:
        'Take the next draft to three students or families for whom it is meant, and let them change it before it is tried.',
    },
  },
  items: {
    'idea.like': { rationale: 'What to keep. Comes first, so that critics are fair and makers listen.' },
    'idea.wish': { rationale: 'Wish and what-if in one field: both say what to change.' },
    'gain.need': { rationale: 'Who gains, asked as whether it reaches those whom it is for.' },
    'left.out': { rationale: 'Sees a gap while it can still be closed.' },
  },
  groupBy: [],
  privacyReason: session.privacyReason,
  results: {
    whoSees: 'The people who work on the idea.',
    sharedBack: 'With the next draft: what was changed, and what was left as it is and why.',
    sharedBackWithinDays: 42,
    retention: shared.results.retention,
  },
  leftOut: [
    'The idea itself: the page shows it, above the form.',
    'A vote: this asks how to make it better, and does not decide.',
    'A form for whole classes: Spanish says usted here, and students who answer alone are asked for assent.',
    'Who the reader is: passed by the page as a role, or not known.',
  ],
  sameInSpanish: {},
  hardWords: { en: {}, es: { ayudaría: 'A common verb; its ending makes it long.' } },
  withoutFrame: { 'gain.need': 'It is about the idea above it, now.' },
};
