import type { InstrumentNotes } from '../instrument-notes.js';
import { notes as session } from '../session-exit/notes.js';

export const notes: InstrumentNotes = {
  instrument: 'principal-meeting',
  version: '1.0.0',
  purpose:
    'After a meeting of school leaders: whether what they know was used and they could disagree, and their questions, worries and requests, so that each gets an answer.',
  author: 'Kith',
  date: '2026-11-26',
  counts: { scales: 3, choices: 1, open: 3, followUps: 0, identity: 0 },
  limits: { words: 20, minutes: 4, fleschKincaid: 9, inflesz: 55 },
  constructs: {
    used: {
      label: 'My knowledge is used',
      items: ['lead.used'],
      report: 'items',
      action: 'Give half of the agenda to cases that principals bring, and send information in writing.',
      guskeyLevel: 1,
    },
    free: {
      label: 'Free to disagree',
      items: ['lead.free'],
      report: 'items',
      action: 'Ask for what speaks against a plan before anybody speaks for it, and thank whoever says it.',
      guskeyLevel: 1,
    },
    help: {
      label: 'Helps me lead',
      items: ['lead.help'],
      report: 'items',
      action: 'End with the one thing that each will do in their school before the next meeting.',
      guskeyLevel: 2,
    },
    share: {
      label: 'May be answered before all',
      items: ['lead.share'],
      report: 'inventory',
      action:
        'Answer before all only what was allowed; write to nobody about the rest, and change what they point to.',
    },
  },
  items: {
    'lead.used': { rationale: 'Leaders who are only told things stop telling what they know.' },
    'lead.free': { rationale: 'Safety at its hardest: to disagree with those who decide.' },
    'lead.help': { rationale: 'What the time was for.' },
    'lead.questions': { rationale: 'A box of its own, so that a question does not have to be a complaint.' },
    'lead.worries': { rationale: 'A box of its own, so that a worry does not have to be a question.' },
    'lead.support': { rationale: 'Turns both into something that can be given.' },
    'lead.share': { rationale: 'Public or not is for the writer to say, each time.' },
  },
  groupBy: [],
  privacyReason: session.privacyReason,
  results: {
    whoSees: 'The people who plan the meeting.',
    sharedBack: 'As a list of questions with answers, at the next meeting.',
    sharedBackWithinDays: 42,
    retention: session.results.retention,
  },
  leftOut: [
    'The school and how long somebody has led it: among thirty leaders that is a name.',
    'A choice for each box: three times the same question; whoever wants it writes one box at a time.',
    'Ratings of speakers.',
  ],
  sameInSpanish: {},
  hardWords: { en: {}, es: {} },
  withoutFrame: {},
};
