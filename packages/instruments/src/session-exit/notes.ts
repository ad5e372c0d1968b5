import type { InstrumentNotes } from '../instrument-notes.js';

export const notes: InstrumentNotes = {
  instrument: 'session-exit',
  version: '1.0.0',
  purpose:
    'What participants took from one session of professional learning, answered inside the session, so that those who lead the next one change it.',
  author: 'Kith',
  date: '2026-11-22',
  counts: { scales: 7, choices: 1, open: 3, followUps: 1, identity: 0 },
  limits: { words: 20, minutes: 4, fleschKincaid: 9, inflesz: 55 },
  constructs: {
    worth: {
      label: 'Worth the time',
      items: ['worth.time', 'worth.role'],
      report: 'items',
      action: 'Cut what was worth least, and give role groups time to work on their own case.',
      guskeyLevel: 1,
    },
    safe: {
      label: 'Safe to take part',
      items: ['safe.speak'],
      report: 'items',
      action: 'Agree on how to speak with each other, mix large talk with pairs, and let leaders go last.',
      guskeyLevel: 1,
    },
    aim: {
      label: 'Clear on the aim',
      items: ['aim.before', 'aim.now'],
      report: 'then-now',
      action: 'Open the next session with the aim in one sentence, and close it with what was reached.',
      guskeyLevel: 2,
    },
    use: {
      label: 'Ready to use it',
      items: ['use.likely', 'use.ready'],
      report: 'items',
      action: 'Plan the first use inside the session and ask about it four to six weeks later.',
      guskeyLevel: 2,
    },
  },
  items: {
    'worth.time': { rationale: 'Reaction in the one currency that everyone shares.' },
    'worth.role': { rationale: 'Rooms mix roles; one agenda seldom fits all of them.' },
    'safe.speak': { rationale: 'Safety as what a person felt free to do, in this room.' },
    'session.help': { rationale: 'Only after a low rating; asks for what would help, not for blame.' },
    'aim.before': { rationale: 'First half of the pair: then, judged with what is known now.' },
    'aim.now': { rationale: 'Second half of the pair: same words, now.' },
    'use.likely': { rationale: 'Intent within a month, when a follow-up can ask what came of it.' },
    'use.ready': { rationale: 'Confidence to apply, apart from the wish to.' },
    keep: { rationale: 'Plus of plus/delta.' },
    change: { rationale: 'Delta of plus/delta.' },
    action: { rationale: 'One action with a date says more than "what did you learn?".' },
    role: { rationale: 'The shared vocabulary of roles; districts may rename labels, not codes.' },
  },
  groupBy: ['role'],
  privacyReason:
    'All three: an open session can be anonymous, a series can be confidential, and a small team or a coach cannot honestly be promised either.',
  results: {
    whoSees: 'The people who planned and led the session; in small rooms pooled over several sessions.',
    sharedBack: 'At the start of the next session: what we heard and what we changed.',
    sharedBackWithinDays: 42,
    retention: 'Single answers until the end of the next school year at most.',
  },
  leftOut: [
    'The then-now pair as one item: a later item type. Until then it is two scale items, `aim.before` and `aim.now`.',
    'Network, event, session and day: passed by the page, never asked.',
    'Identity items: a room of forty has groups too small to show.',
  ],
  sameInSpanish: {},
  hardWords: {
    en: {
      community: 'The name of a role.',
      instructional: 'The name of a role.',
      superintendent: 'The name of a role.',
    },
    es: {
      asesoría: 'The name of a role.',
      departamento: 'The name of a role.',
      especialista: 'The name of a role.',
      pedagógica: 'The name of a role.',
      superintendencia: 'The name of a role.',
    },
  },
  withoutFrame: {},
};
