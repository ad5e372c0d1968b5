import type { InstrumentNotes } from '../instrument-notes.js';
import { notes as session } from '../session-exit/notes.js';

export const notes: InstrumentNotes = {
  instrument: 'coaching-check-in',
  version: '1.0.0',
  purpose:
    'A short look back at one session of coaching, by the person who is coached, so that the next one starts where it should.',
  author: 'Kith',
  date: '2026-11-26',
  // One of the open ones is the name.
  counts: { scales: 3, choices: 0, open: 3, followUps: 0, identity: 0 },
  limits: { words: 20, minutes: 3, fleschKincaid: 9, inflesz: 55 },
  constructs: {
    focus: {
      label: 'The right focus',
      items: ['coach.focus'],
      report: 'items',
      action:
        'Open the next session by asking what matters most now, and leave the plan if it is something else.',
      guskeyLevel: 1,
    },
    stretch: {
      label: 'Challenged and supported',
      items: ['coach.stretch'],
      report: 'items',
      action: 'Ask for one moment that was too easy or too hard, and agree on how far to go next time.',
      guskeyLevel: 1,
    },
    moving: {
      label: 'Moving',
      items: ['coach.moving'],
      report: 'items',
      action: 'Choose a step that fits into a week, and begin it inside the session.',
      guskeyLevel: 3,
    },
  },
  items: {
    author: {
      rationale:
        'One coach has several people to coach, and has to know whose words these are. It may stay empty where there is only one.',
    },
    'coach.focus': { rationale: 'What matters most is for the person who is coached to say.' },
    'coach.stretch': { rationale: 'Challenge and support as one thing: a challenge that helped.' },
    'coach.moving': { rationale: 'Coaching is for the work. Asked of this session, not of the person.' },
    'coach.try': { rationale: 'One step before the next session, with which that one can start.' },
    'coach.need': { rationale: 'A request to the coach, easier to write than to say.' },
  },
  groupBy: [],
  privacyReason:
    'Identified alone: one to a few people are coached, so that the coach knows who wrote, and nothing else could honestly be promised.',
  results: {
    whoSees: 'The coach. It is neither passed on nor used to judge the person or the coach.',
    sharedBack: 'At the start of the next session.',
    sharedBackWithinDays: session.results.sharedBackWithinDays,
    retention: session.results.retention,
  },
  leftOut: [
    'Averages over people: the numbers start a talk between two, and are no results of a programme.',
    'A follow-up after a low rating: the last question asks for what is wanted anyway.',
    'Network, district and session: passed by the page, never asked.',
  ],
  sameInSpanish: {},
  hardWords: { en: {}, es: {} },
  withoutFrame: {},
};
