import type { InstrumentNotes } from '../instrument-notes.js';
import { notes as session } from '../session-exit/notes.js';

export const notes: InstrumentNotes = {
  instrument: 'challenge-priorities',
  version: '1.0.0',
  purpose:
    'What a team, or a school and its district together, should work on first for students: up to three of a list, with what people have seen, whom it is for and what support it takes.',
  author: 'Kith',
  date: '2026-11-27',
  counts: { scales: 0, choices: 1, open: 3, followUps: 0, identity: 0 },
  limits: { words: 20, minutes: 3, fleschKincaid: 6, inflesz: 65 },
  constructs: {
    first: {
      label: 'What comes first',
      items: ['first.choose'],
      report: 'inventory',
      action:
        'Take the three that most people chose, read what was seen and for whom, and let the team name one challenge in a sentence.',
    },
  },
  items: {
    'first.choose': {
      rationale:
        'Worded as what students would have, so that no group of students is the problem. Up to three, in no order.',
    },
    'first.why': { rationale: 'What was seen or heard: evidence, and not opinion alone.' },
    'first.whom': { rationale: 'Says for whom, so that “everyone” does not hide those who wait longest.' },
    'first.support': { rationale: 'What school and district can agree on at once.' },
  },
  groupBy: [],
  privacyReason: session.privacyReason,
  results: {
    whoSees: 'The people who lead the team, and then the team.',
    sharedBack: 'In the next meeting: what was chosen, and why the rest has to wait.',
    sharedBackWithinDays: 42,
    retention: session.results.retention,
  },
  leftOut: [
    'A team’s own list: it goes into a copy, once the team has looked at its numbers and words.',
    'An order of the three: dragging is hard for many, and counts say which most people chose.',
    'A list of groups of students to tick: it would name some and forget others; people say it in their words.',
    'The role: in a team of twelve it would say who wrote. The page may pass it (`role`).',
  ],
  sameInSpanish: {},
  hardWords: { en: {}, es: {} },
  withoutFrame: {},
};
