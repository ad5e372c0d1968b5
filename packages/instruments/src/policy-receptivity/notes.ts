import type { InstrumentNotes } from '../instrument-notes.js';
import { notes as session } from '../session-exit/notes.js';
import { notes as shared } from '../share-back/notes.js';

const now = 'It is about the draft above it, now.';

export const notes: InstrumentNotes = {
  instrument: 'policy-receptivity',
  version: '1.0.0',
  purpose:
    'What leaders, staff and families say of a policy before it is decided: whether they understand it, what it would do for students, whether they could live with it, what it needs, and what else would do.',
  author: 'Kith',
  date: '2026-11-27',
  counts: { scales: 3, choices: 0, open: 2, followUps: 0, identity: 0 },
  limits: { words: 20, minutes: 3, fleschKincaid: 6, inflesz: 65 },
  constructs: {
    clear: {
      label: 'It is clear',
      items: ['policy.clear'],
      report: 'items',
      action:
        'Write the draft anew with two people who found it unclear, and ask again before anything else.',
    },
    help: {
      label: 'Helps students',
      items: ['policy.help'],
      report: 'items',
      action: 'Where one role sees less help than the others, ask three of them whom the draft misses.',
    },
    live: {
      label: 'Could live with it',
      items: ['policy.live'],
      report: 'items',
      action: 'Read what has to be in place for those who could live with it least, and change that first.',
    },
  },
  items: {
    'policy.clear': { rationale: 'What is not understood cannot be judged; read it before the other two.' },
    'policy.help': {
      rationale: 'Students first, and those whom one knows: families know theirs, staff know theirs.',
    },
    'policy.live': { rationale: 'Asks for less than love: what people could live with can be tried.' },
    'policy.place': { rationale: 'Conditions turn a no into work to do.' },
    'policy.other': { rationale: 'The goal may be right and the way wrong.' },
  },
  groupBy: [],
  privacyReason: session.privacyReason,
  results: {
    whoSees: 'The people who write the draft.',
    sharedBack: 'With the next draft: what was changed, and what was left as it is and why.',
    sharedBackWithinDays: 42,
    retention: shared.results.retention,
  },
  leftOut: [
    'The draft itself: the page shows it, above the form, or in a few plain sentences with a link to all of it.',
    'A vote: numbers here say where to change the draft. They are of those who answered, and decide nothing.',
    'The role: the page passes it (`role`), with a link of its own for leaders, staff and families.',
    'A form for whole classes: Spanish says usted here, and students who answer alone are asked for assent.',
  ],
  sameInSpanish: {},
  hardWords: { en: {}, es: {} },
  withoutFrame: { 'policy.clear': now, 'policy.help': now, 'policy.live': now },
};
