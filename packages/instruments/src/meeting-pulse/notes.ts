import type { InstrumentNotes } from '../instrument-notes.js';
import { notes as session } from '../session-exit/notes.js';

export const notes: InstrumentNotes = {
  instrument: 'meeting-pulse',
  version: '1.0.0',
  purpose:
    'Two minutes at the end of a team meeting, every time in the same words, so that a team sees over months whether all of its members are heard and whether the work moves.',
  author: 'Kith',
  date: '2026-11-26',
  counts: { scales: 3, choices: 0, open: 1, followUps: 1, identity: 0 },
  limits: { words: 16, minutes: 3, fleschKincaid: 6, inflesz: 60 },
  constructs: {
    room: {
      label: 'Voices in balance',
      items: ['meet.room'],
      report: 'items',
      action: 'Open with a round in which everyone speaks once, students first and leaders last.',
      guskeyLevel: 1,
    },
    forward: {
      label: 'Progress',
      items: ['meet.forward'],
      report: 'items',
      action: 'Put the one decision that the team needs first on the agenda, and reports into writing.',
      guskeyLevel: 1,
    },
    step: {
      label: 'A clear next step',
      items: ['meet.step'],
      report: 'items',
      action: 'Keep the last five minutes for who does what by when, and send it out the same day.',
      guskeyLevel: 2,
    },
  },
  items: {
    'meet.room': {
      rationale: 'Asked of the meeting and of everyone: a person who spoke a lot can see who did not.',
    },
    'meet.forward': { rationale: 'A team meets to get somewhere; pleasant is not enough.' },
    'meet.step': { rationale: 'What a person can say best: whether their own next step is clear.' },
    'meet.help': { rationale: 'Only after a low rating; asks for what would help, not for blame.' },
    'meet.next': { rationale: 'One field for both, so that two minutes stay two minutes.' },
  },
  groupBy: [],
  privacyReason: session.privacyReason,
  results: {
    whoSees: 'The people who plan the meetings; in small teams pooled over several meetings.',
    sharedBack: 'At the start of the next meeting: what was heard and what changes.',
    sharedBackWithinDays: 42,
    retention: session.results.retention,
  },
  leftOut: [
    'The role: in a team of twelve it would say who wrote.',
    'Who spoke how much: an observer can count that; a survey would ask people to judge each other.',
    'Identity items: a team has groups too small to show.',
  ],
  sameInSpanish: {},
  hardWords: { en: {}, es: {} },
  withoutFrame: {},
};
