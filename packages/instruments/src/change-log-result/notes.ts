import { notes as plan } from '../change-log/notes.js';
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
    'works.why': { rationale: 'Why it worked, or did not: the last of the five.' },
  },
  groupBy: [],
  privacyReason: plan.privacyReason,
  results: plan.results,
  leftOut: plan.leftOut,
  sameInSpanish: {},
  hardWords: { en: {}, es: {} },
  withoutFrame: {},
};
