import type { InstrumentNotes } from '../instrument-notes.js';
import { constructFrom, itemNotesFrom } from '../notes-from.js';
import { notes as session } from '../session-exit/notes.js';

export const notes: InstrumentNotes = {
  instrument: 'role-alike',
  version: '1.0.0',
  purpose:
    'What people in the same role took from an hour with each other, and what they want to talk about next, so that they set their own agenda.',
  author: 'Kith',
  date: '2026-11-26',
  counts: { scales: 3, choices: 0, open: 2, followUps: 1, identity: 0 },
  limits: { words: 20, minutes: 3, fleschKincaid: 9, inflesz: 55 },
  constructs: {
    worth: {
      label: 'Useful to my role',
      items: ['worth.role'],
      report: 'items',
      action: 'Start the next meeting with a case from the week of somebody in the room.',
      guskeyLevel: 1,
    },
    safe: { ...constructFrom(session, 'safe'), label: 'Honest talk' },
    peers: {
      label: 'Learning from peers',
      items: ['peers.learn'],
      report: 'items',
      action:
        'Let each person bring one thing that worked and one that did not, and give half of the hour to them.',
      guskeyLevel: 2,
    },
  },
  items: {
    'worth.role': {
      rationale: 'As in session-exit. Peers should find it useful more often than mixed rooms.',
    },
    ...itemNotesFrom(session, 'safe.speak', 'session.help'),
    'peers.learn': { rationale: 'The reason to meet in one role: what the others know.' },
    'peers.use': { rationale: 'What was taken, as one thing to use.' },
    'topic.next': { rationale: 'Peers set the agenda of their next meeting.' },
  },
  groupBy: [],
  privacyReason: session.privacyReason,
  results: session.results,
  leftOut: [
    'The role: everybody in the room has the same; the page passes it.',
    'The other questions of session-exit: an hour with peers deserves a form of two minutes.',
    'Identity items: a room of peers has groups too small to show.',
  ],
  sameInSpanish: {},
  hardWords: { en: {}, es: {} },
  withoutFrame: {},
};
