import type { InstrumentNotes } from '../instrument-notes.js';
import { itemNotesFrom } from '../notes-from.js';
import { notes as session } from '../session-exit/notes.js';

export const notes: InstrumentNotes = {
  instrument: 'year-in-review',
  version: '1.0.0',
  purpose:
    'At the end of a year in a network of districts: what it was worth, how people grew, what to keep, stop and start, and what the next year should give most time to, so that it is planned with those who take part.',
  author: 'Kith',
  date: '2026-11-27',
  counts: { scales: 6, choices: 2, open: 3, followUps: 0, identity: 0 },
  limits: { words: 20, minutes: 5, fleschKincaid: 9, inflesz: 55 },
  constructs: {
    value: {
      label: 'Worth the year',
      items: ['year.worth', 'year.help'],
      report: 'items',
      action: 'Ask three districts that gained least what they came for, and plan the first meeting from it.',
      guskeyLevel: 1,
    },
    students: {
      label: 'Students’ words at work',
      items: ['year.students'],
      report: 'items',
      action:
        'Let students of each district open one meeting next year, and say at the next what came of it.',
      guskeyLevel: 1,
    },
    use: {
      label: 'Use',
      items: ['year.use'],
      report: 'items',
      action: 'Spend less time on what nobody used, and let those who used something show how.',
      guskeyLevel: 4,
    },
    growth: {
      label: 'Ready to lead change',
      items: ['grow.before', 'grow.now'],
      report: 'then-now',
      action:
        'Where little moved, put a coach or a partner district beside the team before the next meeting.',
      guskeyLevel: 2,
    },
    next: {
      label: 'What next year should give time to',
      items: ['next.time'],
      report: 'inventory',
      action: 'Put the three that most people chose into the calendar first, and say which had to wait.',
    },
  },
  items: {
    'year.worth': { rationale: 'The whole year in the one currency that everyone shares.' },
    'year.help': { rationale: 'A network is for the schools at home.' },
    'year.students': {
      rationale: 'Networks promise to work from what students say; a year shows whether they did.',
    },
    'year.use': { rationale: 'After a year, use can be asked for in place of intent.' },
    'grow.before': { rationale: 'First half of the pair: then, judged with what is known now.' },
    'grow.now': { rationale: 'Second half of the pair: same words, now.' },
    'year.keep': { rationale: 'What to keep comes first, so that it is not lost among changes.' },
    'year.stop': { rationale: 'A plan has room only if something ends.' },
    'year.start': { rationale: 'What no list of the planners holds.' },
    'next.time': { rationale: 'Up to three: time is short, and a choice of everything is no choice.' },
    ...itemNotesFrom(session, 'role'),
  },
  groupBy: ['role'],
  privacyReason: session.privacyReason,
  results: {
    whoSees: 'The people who lead the network.',
    sharedBack: 'With the plan for next year: what was heard, and what it changed.',
    sharedBackWithinDays: 42,
    retention: session.results.retention,
  },
  leftOut: [
    'Ratings of each meeting: they were asked at its end.',
    'Proof of what students gained: their own surveys say it, before and after.',
    'District and network: passed by the page, never asked. Identity items: the groups would be too small to show.',
    'An order of the three: up to three of a list says enough, and is easier with a keyboard or a screen reader.',
  ],
  sameInSpanish: {},
  // The names of the roles, which are taken from there.
  hardWords: session.hardWords,
  withoutFrame: {},
};
