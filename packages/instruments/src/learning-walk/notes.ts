import { notes as plan } from '../change-log/notes.js';
import type { InstrumentNotes } from '../instrument-notes.js';
import { itemNotesFrom } from '../notes-from.js';

export const notes: InstrumentNotes = {
  instrument: 'learning-walk',
  version: '1.0.0',
  purpose:
    'A record of what observers see and hear in classes, with one question in mind, so that they talk about what students get to do before anybody explains or judges it.',
  author: 'Kith',
  date: '2026-11-26',
  counts: { scales: 0, choices: 0, open: 4, followUps: 0, identity: 0 },
  limits: { words: 20, minutes: 5, fleschKincaid: 9, inflesz: 55 },
  constructs: {
    evidence: {
      label: 'Who speaks, and about what',
      items: ['evidence'],
      report: 'inventory',
      action:
        'Count over all moments who spoke, set the tasks beside it, and plan one lesson in which more students do.',
    },
  },
  items: {
    ...itemNotesFrom(plan, 'author'),
    'walk.focus': { rationale: 'Observers who share a question see more, and judge less.' },
    evidence: {
      rationale:
        'Rows of what was seen or heard, who spoke, the task and the time: as many as there are. It asks for no opinion.',
    },
    wonder: { rationale: 'Keeps a question open. Judgments have no field to go to.' },
  },
  groupBy: [],
  privacyReason: plan.privacyReason,
  results: {
    whoSees:
      'Those who walked together, and those who plan with them. It has no place in the file of a teacher.',
    sharedBack: 'In the talk right after the walk, and with the teachers who opened their rooms.',
    sharedBackWithinDays: 14,
    retention: plan.results.retention,
  },
  leftOut: [
    'Names, rooms, and any rating of a teacher: it looks at what students get to do.',
    'The school and the event: passed by the page, never asked.',
    'A draft that outlives the walk: the page allows it with `drafts="device"`, for a day.',
  ],
  sameInSpanish: {},
  hardWords: { en: {}, es: {} },
  withoutFrame: {},
};
