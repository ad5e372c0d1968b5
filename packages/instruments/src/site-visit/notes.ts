import type { InstrumentNotes } from '../instrument-notes.js';
import { notes as session } from '../session-exit/notes.js';

export const notes: InstrumentNotes = {
  instrument: 'site-visit',
  version: '1.0.0',
  purpose:
    'What a visit to another school or district gave to those who came and to those who opened their doors, so that both learn and nobody was on show.',
  author: 'Kith',
  date: '2026-11-26',
  counts: { scales: 4, choices: 1, open: 1, followUps: 3, identity: 0 },
  limits: { words: 20, minutes: 4, fleschKincaid: 9, inflesz: 55 },
  constructs: {
    students: {
      label: 'Saw school as students do',
      items: ['visit.students'],
      report: 'items',
      action: 'Let students guide the visit and choose what is seen.',
      guskeyLevel: 1,
    },
    own: {
      label: 'Of use at home',
      items: ['visit.own'],
      report: 'items',
      action: 'Close each visit with a quarter of an hour in which each team plans one thing to try.',
      guskeyLevel: 2,
    },
    respect: {
      label: 'Hosts were respected',
      items: ['visit.respect'],
      report: 'items',
      action: 'Agree with hosts beforehand on what is looked at, what is written down and who reads it.',
      guskeyLevel: 1,
    },
    learn: {
      label: 'Hosts learned too',
      items: ['visit.learn'],
      report: 'items',
      action: 'Give hosts the questions of the visitors the same week, and time to talk about them.',
      guskeyLevel: 2,
    },
  },
  items: {
    part: { rationale: 'Each side is asked what only that side can know.' },
    'visit.students': {
      rationale: 'A visit is for what students experience, and not for what adults present.',
    },
    'visit.own': { rationale: 'A visit pays when it comes home.' },
    'visit.respect': { rationale: 'Being watched can hurt; hosts say whether it did.' },
    'visit.learn': { rationale: 'What eyes from outside are good for.' },
    'visit.seen': { rationale: 'Evidence first, in words that others could have heard.' },
    'visit.ask': { rationale: 'A question for the hosts goes on with the talk.' },
    'visit.take': { rationale: 'Asked of both sides: an exchange gives to both.' },
    'visit.missed': { rationale: 'A visit of one day misses much; hosts know what.' },
  },
  groupBy: ['part'],
  privacyReason: session.privacyReason,
  results: {
    whoSees: 'The people who planned the visit; then both sides, without names.',
    sharedBack: 'To visitors and hosts, with the questions that were asked.',
    sharedBackWithinDays: 28,
    retention: session.results.retention,
  },
  leftOut: [
    'Two links: who came and who welcomed them leave by the same door.',
    'Names of people and rooms, and any rating of a teacher.',
    'Which school: passed by the page (`eventId`, `school`), never asked.',
  ],
  sameInSpanish: {},
  hardWords: { en: {}, es: {} },
  withoutFrame: {},
};
