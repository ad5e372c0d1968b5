import type { InstrumentNotes } from '../instrument-notes.js';
import { notes as session } from '../session-exit/notes.js';

export const notes: InstrumentNotes = {
  instrument: 'convening-feedback',
  version: '1.0.0',
  purpose:
    'What participants took from a convening of one or more days, whether they had a place in it, and whether students did, answered before people leave, so that the planners change the next one.',
  author: 'Kith',
  date: '2026-11-26',
  counts: { scales: 12, choices: 1, open: 3, followUps: 1, identity: 0 },
  limits: { words: 20, minutes: 5, fleschKincaid: 9, inflesz: 55 },
  constructs: {
    worth: {
      label: 'Worth the time',
      items: ['worth.time', 'worth.role'],
      report: 'items',
      action: 'Take out the part of the agenda that gave least, and give that hour to work in role groups.',
      guskeyLevel: 1,
    },
    'in-the-room': {
      label: 'A place in the room',
      items: ['room.part', 'safe.speak', 'needs.met'],
      report: 'score',
      action:
        'Ask each team a week before what its members need, seat people across districts, and let those with the least power speak first.',
      guskeyLevel: 1,
    },
    students: {
      label: 'Students’ words at work',
      items: ['students.shape'],
      report: 'items',
      action: 'Open the next convening with what students say, and let students lead one part of it.',
      guskeyLevel: 1,
    },
    across: {
      label: 'Learning across districts',
      items: ['districts.learn'],
      report: 'items',
      action: 'Plan one case consultancy in which two districts look at the same question.',
      guskeyLevel: 2,
    },
    use: {
      label: 'Ready to use it',
      items: ['use.likely', 'use.ready'],
      report: 'items',
      action: 'Give the last half hour to a first step, and ask about it four to six weeks later.',
      guskeyLevel: 2,
    },
    day: {
      label: 'One day of several',
      items: ['day.worth', 'day.part', 'day.needs'],
      report: 'items',
      action: 'Change one thing overnight, and open the next morning by saying what it is.',
      guskeyLevel: 1,
    },
  },
  items: {
    'day.worth': { rationale: 'Asked each day, while there is still a day to change.' },
    'day.part': { rationale: 'Who is left out on the first day can be brought in on the second.' },
    'day.needs': { rationale: 'What can be put right by the next morning.' },
    'worth.time': {
      rationale: 'Reaction in the one currency that everyone shares. Same in session-exit, of a session.',
    },
    'worth.role': { rationale: 'Rooms mix roles; one agenda seldom fits all of them.' },
    'room.part': { rationale: 'Adults who ask about belonging should know whether they make it themselves.' },
    'safe.speak': { rationale: 'Safety as what a person felt free to do, in this room.' },
    'needs.met': {
      rationale: 'Access as what was there, for everyone, so that nobody has to name a disability.',
    },
    'convening.help': { rationale: 'Only after a low rating; asks for what would help, not for blame.' },
    'students.shape': {
      rationale: 'Networks promise to work from what students say; this shows whether they did.',
    },
    'districts.learn': { rationale: 'The reason to travel: what another district knows.' },
    'use.likely': { rationale: 'Intent within a month, when a follow-up can ask what came of it.' },
    'use.ready': { rationale: 'Confidence to apply, apart from the wish to.' },
    keep: { rationale: 'Plus of plus/delta.' },
    change: { rationale: 'Delta of plus/delta.' },
    action: { rationale: 'One action with a date says more than "what did you learn?".' },
    role: { rationale: 'The shared vocabulary of roles; districts may rename labels, not codes.' },
  },
  groupBy: ['role'],
  privacyReason:
    'All three: an open convening can be anonymous, a series can be confidential, and a small team cannot honestly be promised either.',
  results: {
    whoSees: 'The people who planned and led the convening.',
    sharedBack: 'At the start of the next convening: what we heard and what we changed.',
    sharedBackWithinDays: 42,
    retention: 'Single answers until the end of the next school year at most.',
  },
  leftOut: [
    'Ratings of each part of the agenda: every agenda has its own parts. A copy may add a matrix of them.',
    'An open question each day: three ratings take a minute, and words are asked for at the end.',
    'Network, event and day: passed by the page, never asked. Identity items: the groups would be too small to show.',
  ],
  sameInSpanish: {},
  // The names of the roles, which are taken from there.
  hardWords: session.hardWords,
  withoutFrame: {},
};
