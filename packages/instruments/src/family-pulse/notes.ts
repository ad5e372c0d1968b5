import type { InstrumentNotes } from '../instrument-notes.js';
import { notes as baseline } from '../family-relationships/notes.js';
import { notes as pulse } from '../student-pulse-6-12/notes.js';

const asBefore = 'In the words of family-relationships, about the last few weeks and not the year.';

export const notes: InstrumentNotes = {
  instrument: 'family-pulse',
  version: '1.0.0',
  purpose:
    'A look every few weeks, between two family surveys, at whether a change reaches families: one question that stays the same, and one that the page chooses.',
  author: 'Kith',
  date: '2026-11-26',
  counts: { scales: 4, choices: 0, open: 0, followUps: 1, identity: 0 },
  limits: { words: 20, minutes: 2, fleschKincaid: 5, inflesz: 65 },
  constructs: {
    welcome: {
      label: 'Welcome and respect',
      items: ['welcome.feel', 'welcome.respect'],
      report: 'items',
      action:
        'Choose one place where families meet the school, such as the front desk, and greet them there in their language.',
    },
    trust: {
      label: 'Trust in staff',
      items: ['trust.word'],
      report: 'items',
      action: 'Make one promise that can be kept within two weeks, keep it, and say so.',
    },
    'child-belongs': {
      label: 'My child belongs',
      items: ['child.known'],
      report: 'items',
      action: 'Call each family once with something good about their child.',
    },
  },
  items: {
    'welcome.feel': { rationale: `The anchor: everybody is asked it, every time. ${asBefore}` },
    'welcome.respect': { rationale: `Focus "respect". ${asBefore}` },
    'trust.word': { rationale: `Focus "trust". ${asBefore}` },
    'child.known': { rationale: `Focus "child". ${asBefore}` },
    'pulse.help': { rationale: 'Only after a low rating; asks for what would help, not for blame.' },
  },
  groupBy: [],
  privacyReason: baseline.privacyReason,
  results: {
    whoSees: baseline.results.whoSees,
    sharedBack: 'Within two weeks, in the channel and the languages in which families were asked.',
    sharedBackWithinDays: 14,
    retention: pulse.results.retention,
  },
  leftOut: [
    'Communication and shared decisions: family-relationships asks them on another scale, and a pulse keeps to one.',
    'Identity questions: two answers and who one is are enough to tell who it was.',
  ],
  sameInSpanish: {},
  hardWords: { en: {}, es: { ayudaría: 'A common verb; its ending makes it long.' } },
  withoutFrame: {},
};
