import type { InstrumentNotes } from '../instrument-notes.js';
import { notes as session } from '../session-exit/notes.js';

export const notes: InstrumentNotes = {
  instrument: 'practice-follow-up',
  version: '1.0.0',
  purpose:
    'Four to six weeks after a session of professional learning: whether people use it, what their school did so that they could, what stood in the way, and what they see from students.',
  author: 'Kith',
  date: '2026-11-26',
  counts: { scales: 6, choices: 1, open: 2, followUps: 0, identity: 0 },
  limits: { words: 20, minutes: 3, fleschKincaid: 9, inflesz: 55 },
  constructs: {
    use: {
      label: 'Use',
      items: ['use.often'],
      report: 'items',
      action:
        'Visit one person who uses it and one who does not, and plan the next session from what both show.',
      guskeyLevel: 4,
    },
    support: {
      label: 'Support by the school',
      items: ['support.time', 'support.leader', 'support.peers', 'support.materials'],
      report: 'score',
      action:
        'With principals, choose the kind of support that is lowest and put it into next month’s calendar.',
      guskeyLevel: 3,
    },
    barriers: {
      label: 'What makes it hard',
      items: ['barriers'],
      report: 'inventory',
      action: 'Take away the barrier that most people named, and tell them that it is gone.',
      guskeyLevel: 4,
    },
    students: {
      label: 'What students gain',
      items: ['students.gain'],
      report: 'items',
      action: 'Set it beside what students say in a pulse on the same change, and trust the students.',
      guskeyLevel: 5,
    },
  },
  items: {
    'use.often': {
      rationale: 'Use shows only after time has passed; the session’s own form asks for intent.',
    },
    'use.what': { rationale: 'Says what use means here. Easier to answer than "what did you learn?".' },
    'support.time': { rationale: 'The first thing that people name as missing.' },
    'support.leader': { rationale: 'Whether those with power stand behind it.' },
    'support.peers': { rationale: 'What is tried with others lasts longer.' },
    'support.materials': { rationale: 'Cheap to mend, and often overlooked.' },
    barriers: {
      rationale: 'An inventory, never averaged. It names conditions, and nobody’s will.',
    },
    'students.gain': {
      rationale:
        'A sign, and no proof: asked as what one sees. Who cannot see it yet, or works without students, can say so.',
    },
    'students.sign': { rationale: 'Makes the rating concrete, and gives others something to look for.' },
  },
  groupBy: [],
  privacyReason: session.privacyReason,
  results: {
    whoSees: 'The people who led the session; in small groups pooled over several sessions.',
    sharedBack: 'To all who took part: what we heard, and how we will help.',
    sharedBackWithinDays: session.results.sharedBackWithinDays,
    retention: session.results.retention,
  },
  leftOut: [
    'Role, district, session and day of the session: passed by the page, never asked.',
    'A measure of what students learned: it takes several sources, and is no matter for one form.',
    'Identity items: the groups would be too small to show.',
  ],
  sameInSpanish: {},
  hardWords: { en: { materials: 'The word that schools use.' }, es: {} },
  withoutFrame: {},
};
