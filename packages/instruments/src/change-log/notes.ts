import type { InstrumentNotes } from '../instrument-notes.js';

export const notes: InstrumentNotes = {
  instrument: 'change-log',
  version: '1.0.0',
  purpose:
    'A record of one small test of change: what is tried, for whom, what is expected, and later what worked, how, for whom, under what conditions, and why. Its code ties surveys to it as `changeId`.',
  author: 'Kith',
  date: '2026-11-26',
  counts: { scales: 0, choices: 3, open: 2, followUps: 11, identity: 0, fields: 2 },
  limits: { words: 20, minutes: 10, fleschKincaid: 9, inflesz: 55 },
  constructs: {
    change: {
      label: 'The change and what became of it',
      items: ['moment', 'plan.measure', 'plan.start', 'plan.end', 'decision'],
      report: 'inventory',
      action:
        'Look at all changes of a cycle together: which were kept, adapted or dropped, and what those that were kept share.',
    },
  },
  items: {
    author: { rationale: 'A work record, and no opinion: whoever reads it can ask its author.' },
    'change.code': {
      rationale: 'The same code goes into the surveys as `changeId`, and draws before and after together.',
    },
    moment: { rationale: 'One form for both ends of a change: few pages, and one place to look.' },
    'plan.idea': { rationale: 'What is new, in the words of those who do it.' },
    'plan.why': { rationale: 'A change should answer something that a student or family said or showed.' },
    'plan.who': { rationale: 'For whom, before it begins.' },
    'plan.where': { rationale: 'Under what conditions, before it begins.' },
    'plan.prediction': { rationale: 'Who writes down what they expect learns more from what comes.' },
    'plan.measure': { rationale: 'A change without a way to see it cannot be judged.' },
    'plan.items': { rationale: 'Named before, so that nobody picks the best number afterwards.' },
    'plan.start': { rationale: 'Parts what was answered before from what was answered after.' },
    'plan.end': { rationale: 'A change without an end is no test.' },
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
