import type { InstrumentNotes } from '../instrument-notes.js';

export const notes: InstrumentNotes = {
  instrument: 'share-back',
  version: '1.0.0',
  purpose:
    'Closes the loop with families: it stands below what the school tells them, and asks whether that is what they said.',
  author: 'Kith',
  date: '2026-11-26',
  counts: { scales: 1, choices: 0, open: 1, followUps: 0, identity: 0 },
  limits: { words: 20, minutes: 1, fleschKincaid: 6, inflesz: 65 },
  constructs: {
    heard: {
      label: 'Heard right',
      items: ['heard.match'],
      report: 'items',
      action:
        'Correct what was missed in the same place and in the same languages, and say that it was corrected.',
    },
  },
  items: {
    'heard.match': {
      rationale:
        'Asks about the reader’s own view, so that also those can answer who took no part in the survey.',
    },
    'heard.missed': { rationale: 'What was missed is worth more here than praise.' },
  },
  groupBy: [],
  privacyReason:
    'As in the surveys that it answers: anonymous first, confidential where a district follows change.',
  results: {
    whoSees: 'The team that wrote what the school heard.',
    sharedBack: 'Where the first words stood: what was wrong, put right.',
    sharedBackWithinDays: 28,
    retention: 'Single answers until the end of the school year at most.',
  },
  leftOut: [
    'What the school heard and will do: the page says it, above the form.',
    'Who the reader is: it is no survey of people.',
  ],
  sameInSpanish: {},
  hardWords: { en: {}, es: {} },
  withoutFrame: { 'heard.match': 'It is about what stands beside it, now.' },
};
