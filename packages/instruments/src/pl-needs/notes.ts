import type { InstrumentNotes } from '../instrument-notes.js';
import { notes as session } from '../session-exit/notes.js';

export const notes: InstrumentNotes = {
  instrument: 'pl-needs',
  version: '1.0.0',
  purpose:
    'Before learning for staff is planned: what people want to learn, how ready they feel, how much room they have, and in what way, at what time and with what to show for it, so that they have a voice and a choice.',
  author: 'Kith',
  date: '2026-11-27',
  counts: { scales: 3, choices: 4, open: 1, followUps: 0, identity: 0 },
  limits: { words: 20, minutes: 3, fleschKincaid: 9, inflesz: 55 },
  constructs: {
    topics: {
      label: 'What to learn',
      items: ['need.topics'],
      report: 'inventory',
      action: 'Offer the three topics that most people chose, and let people sign up for one of them.',
    },
    ready: {
      label: 'Ready to do it',
      items: ['need.before', 'need.now'],
      report: 'then-now',
      action: 'Where people feel little ready, begin with a visit or a coach; where much, let them lead.',
    },
    room: {
      label: 'Room to try it',
      items: ['need.room'],
      report: 'items',
      action: 'Where there is little room, take one task or meeting away before you offer something new.',
    },
    how: {
      label: 'How, when and with what to show',
      items: ['need.ways', 'need.time', 'need.show'],
      report: 'inventory',
      action:
        'Offer each topic in two of the ways that people chose, at two times, and let them say how they show it.',
    },
  },
  items: {
    'need.topics': { rationale: 'Up to three: a year holds no more. Worded as what one gets better at.' },
    'need.before': { rationale: 'First half of the pair: then, judged with what is known now.' },
    'need.now': { rationale: 'Second half of the pair: same words, now.' },
    'need.room': { rationale: 'Need is half of it; the other half is whether there is time to use it.' },
    'need.ways': { rationale: 'Choice in technique.' },
    'need.time': { rationale: 'Choice in time. One answer, since calendars have one slot.' },
    'need.show': { rationale: 'Choice in how one answers for it: people show more of what they chose.' },
    'need.offer': { rationale: 'Staff teach each other; a list of needs alone would miss what is there.' },
  },
  groupBy: [],
  privacyReason:
    'All three: a district can ask without names, a school can keep track in confidence, and whoever offers to teach others may want to be found.',
  results: {
    whoSees: 'The people who plan learning for staff.',
    sharedBack: 'With the plan: what was heard, what is offered, and what has to wait.',
    sharedBackWithinDays: 42,
    retention: session.results.retention,
  },
  leftOut: [
    'A district’s own topics: they go into a copy.',
    'Role, school and district: passed by the page, never asked.',
    'A test of what people know: this is what they want to learn, and how ready they feel.',
    'The then-now pair as one item: two scale items, as in `session-exit`, so that results of both read alike.',
  ],
  sameInSpanish: {},
  hardWords: { en: {}, es: { aprendizaje: 'What this is about; no shorter word says it.' } },
  withoutFrame: {},
};
