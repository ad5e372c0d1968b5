import type { InstrumentNotes } from '../instrument-notes.js';

export const notes: InstrumentNotes = {
  instrument: 'lesson-exit',
  version: '1.0.0',
  purpose:
    'One minute at the end of one lesson, or of one lesson in which something new was tried, so that a teacher hears from every student before planning the next.',
  author: 'Kith',
  date: '2026-11-26',
  counts: { scales: 3, choices: 0, open: 1, followUps: 0, identity: 0 },
  limits: { words: 14, minutes: 2, fleschKincaid: 3.5, inflesz: 80 },
  constructs: {
    part: {
      label: 'Took part',
      items: ['part.take'],
      report: 'items',
      action:
        'Plan one moment in which every student says or does something, in pairs before the whole class.',
    },
    sense: {
      label: 'Made sense',
      items: ['sense.made'],
      report: 'items',
      action: 'Open the next lesson with what was least clear, shown in another way.',
    },
    ideas: {
      label: 'My ideas counted',
      items: ['idea.counted'],
      report: 'items',
      action: 'Build on one idea that came from a student, and say that it did.',
    },
  },
  items: {
    'part.take': { rationale: 'What a student did; nobody has to judge how interesting it was.' },
    'sense.made': { rationale: 'Asked of the lesson, so that a low answer is no fault of the student.' },
    'idea.counted': { rationale: 'Voice in its smallest form: one lesson.' },
    'lesson.next': {
      rationale:
        'Looks ahead. Its example makes it easy to say that the pace was wrong, in either direction.',
    },
  },
  groupBy: [],
  privacyReason:
    'Anonymous first: a teacher who gives grades should not know who wrote what. Confidential where a district follows change for the same students. Never identified.',
  results: {
    whoSees: 'The teacher, for the class as a whole.',
    sharedBack: 'In class, at the start of one of the next lessons.',
    sharedBackWithinDays: 14,
    retention: 'Single answers until the end of the school year at most.',
  },
  leftOut: [
    'Pace as a rating: too slow and too fast are both wrong, and one scale has one good end.',
    'A version with three answers: one scale for grades 3 to 12 lets results stand side by side.',
    'Which lesson and which change: passed by the page (`sessionId`, `changeId`), never asked.',
    'Who the student is: in one class the groups would be too small to show.',
  ],
  sameInSpanish: {},
  hardWords: { en: {}, es: { participaste: 'A common verb; its ending makes it long.' } },
  withoutFrame: {},
};
