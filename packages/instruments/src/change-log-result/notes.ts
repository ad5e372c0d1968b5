import type { InstrumentNotes } from '../instrument-notes.js';

export const notes: InstrumentNotes = {
  instrument: 'change-log-result',
  version: '1.0.0',
  purpose:
    'The end of one small test of change, in five questions: what worked, how, for whom, under what conditions, and why; and whether it is kept, adapted or dropped.',
  author: 'Kith',
  date: '2026-11-26',
  counts: { scales: 0, choices: 1, open: 7, followUps: 0, identity: 0, fields: 1 },
  limits: { words: 20, minutes: 6, fleschKincaid: 9, inflesz: 55 },
  constructs: {
    time: {
      label: 'How long it was tried',
      items: ['works.end'],
      report: 'inventory',
      action: 'Set it beside the day of the start: give changes that were judged after a few days more time.',
    },
    decision: {
      label: 'Kept, adapted or dropped',
      items: ['decision'],
      report: 'inventory',
      action: 'Ask what the changes that were kept share, and tell other schools what had to be in place.',
    },
  },
  items: {
    author: { rationale: 'A work record, and no opinion: whoever reads it can ask its author.' },
    'change.code': {
      rationale: 'The same code goes into the surveys as `changeId`, and draws before and after together.',
    },
    'works.end': { rationale: 'With the day of the start: how long it was tried.' },
    'works.what': { rationale: 'The first of five questions of the networks: what works.' },
    'works.how': { rationale: 'How it works: so that others can do the same.' },
    'works.whom': { rationale: 'For whom: an average hides it.' },
    'works.conditions': { rationale: 'Under what conditions: what others must have before they try.' },
    decision: { rationale: 'Keep, adapt or drop: the end of a cycle.' },
    'works.why': { rationale: 'Why: the last of the five.' },
  },
  groupBy: [],
  privacyReason: 'Identified alone: it is a work record with a named author.',
  results: {
    whoSees: 'The team of the author, and those who lead the work.',
    sharedBack: 'In the team’s own meetings, and across schools at the end of a cycle.',
    sharedBackWithinDays: 42,
    retention:
      'As long as the work goes on; the author’s name until the end of the next school year at most.',
  },
  leftOut: [
    'Names of students: hints ask not to write them.',
    'A plan and its result in one record: a record is never changed after it was sent. They meet by their code.',
    'A rating of the change by its author: the surveys show it.',
  ],
  sameInSpanish: {},
  hardWords: { en: {}, es: {} },
  withoutFrame: {},
};
