import type { InstrumentNotes } from '../instrument-notes.js';
import { notes as baseline } from '../student-belonging-3-5/notes.js';

export const notes: InstrumentNotes = {
  instrument: 'focus-group-checkout',
  version: '1.0.0',
  purpose:
    'Two minutes right after a group talk with students of grades 4 to 12, alone and in writing: whether they were heard, could speak freely, and what was missed.',
  author: 'Kith',
  date: '2026-11-26',
  counts: { scales: 3, choices: 0, open: 1, followUps: 0, identity: 0 },
  limits: { words: 14, minutes: 2, fleschKincaid: 3.5, inflesz: 80 },
  constructs: {
    heard: {
      label: 'Felt heard',
      items: ['talk.heard'],
      report: 'items',
      action: 'In the next talk say back what you understood before you ask the next question.',
    },
    safe: {
      label: 'Free to speak',
      items: ['talk.safe'],
      report: 'items',
      action: 'Make groups smaller, let students choose with whom they sit, and begin in writing.',
    },
    matters: {
      label: 'About what matters',
      items: ['talk.matters'],
      report: 'items',
      action: 'Let a few students write the first questions of the next talk.',
    },
  },
  items: {
    'talk.heard': {
      rationale: 'Asked of what the adults did, so that a low answer is no fault of the student.',
    },
    'talk.safe': { rationale: 'Groups silence some; alone and in writing they can say so.' },
    'talk.matters': { rationale: 'Adults choose the questions; this asks whether they were the right ones.' },
    'talk.missed': {
      rationale: 'What was missed is often what mattered. The hint opens it to what could not be said aloud.',
    },
  },
  groupBy: [],
  privacyReason:
    'Anonymous first: it asks whether somebody felt free to speak. Confidential where a district follows the same students. Never identified.',
  results: {
    whoSees: 'The adults who led the talk; of one of them all comments are read within a school day.',
    sharedBack: 'To the group, with the notes of the talk.',
    sharedBackWithinDays: 14,
    retention: baseline.results.retention,
  },
  leftOut: [
    'The agreement to take part in the talk: given before it, by students and where the law asks for it by families.',
    'What was said in the talk: the notes of whoever led it hold that.',
    'Who the student is: a group of eight has nobody to hide among.',
  ],
  sameInSpanish: {},
  hardWords: { en: {}, es: {} },
  withoutFrame: {},
};
