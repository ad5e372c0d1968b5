import type { InstrumentNotes } from '../instrument-notes.js';

export const notes: InstrumentNotes = {
  instrument: 'change-log',
  version: '1.0.0',
  purpose:
    'A record of the start of one small test of change: what is tried, why, for whom, under what conditions, and what is expected. Its code ties surveys to it as `changeId`.',
  author: 'Kith',
  date: '2026-11-26',
  counts: { scales: 0, choices: 1, open: 8, followUps: 0, identity: 0, fields: 2 },
  limits: { words: 20, minutes: 7, fleschKincaid: 9, inflesz: 55 },
  constructs: {
    plan: {
      label: 'How and when the change is looked at',
      items: ['plan.measure', 'plan.start', 'plan.end'],
      report: 'inventory',
      action:
        'Look at all changes of a cycle side by side: which have no way to be seen, and which never end?',
    },
  },
  items: {
    author: { rationale: 'A work record, and no opinion: whoever reads it can ask its author.' },
    'change.code': {
      rationale: 'The same code goes into the surveys as `changeId`, and draws before and after together.',
    },
    'plan.idea': { rationale: 'What is new, in the words of those who do it.' },
    'plan.why': { rationale: 'A change should answer something that a student or family said or showed.' },
    'plan.who': { rationale: 'For whom, before it begins.' },
    'plan.where': { rationale: 'Under what conditions, before it begins.' },
    'plan.prediction': { rationale: 'Who writes down what they expect learns more from what comes.' },
    'plan.measure': { rationale: 'A change without a way to see it cannot be judged.' },
    'plan.items': { rationale: 'Named before, so that nobody picks the best number afterwards.' },
    'plan.start': { rationale: 'Parts what was answered before from what was answered after.' },
    'plan.end': { rationale: 'A change without an end is no test.' },
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
