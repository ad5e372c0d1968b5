import type { InstrumentNotes } from '../instrument-notes.js';

const asBefore = 'As in student-belonging-3-5, word for word, so that one line can be drawn over time.';

export const notes: InstrumentNotes = {
  instrument: 'student-pulse-3-5',
  version: '1.0.0',
  purpose:
    'A look every six to eight weeks at whether a change helps children in grades 3 to 5: two questions that stay the same all year, one set in focus that the page chooses, and whether what children say changes anything.',
  author: 'Kith',
  date: '2026-11-26',
  counts: { scales: 9, choices: 0, open: 1, followUps: 0, identity: 0 },
  limits: { words: 14, minutes: 3, fleschKincaid: 3.5, inflesz: 80 },
  constructs: {
    belonging: {
      label: 'Belonging at school',
      items: ['bel.welcome', 'bel.yours'],
      report: 'items',
      action: 'Ask children to show you where school feels like theirs, and change one place with them.',
    },
    'adult-care': {
      label: 'Care from adults',
      items: ['care.hello', 'care.listen', 'care.help'],
      report: 'score',
      action: 'Greet each child by name at one fixed moment of the day, and keep to it for six weeks.',
    },
    voice: {
      label: 'Student voice',
      items: ['voice.asked', 'voice.used'],
      report: 'items',
      action: 'Let the class decide one thing this month, and say afterwards what came of it.',
    },
    trust: {
      label: 'Trust that telling is of use',
      items: ['trust.change', 'trust.say'],
      report: 'items',
      action: 'Show the class, in one picture, what the last answers led to.',
    },
  },
  items: {
    'bel.welcome': { rationale: `An anchor in every pulse of a year. ${asBefore}` },
    'bel.yours': { rationale: `The second anchor. ${asBefore}` },
    'care.hello': { rationale: `Focus "care". ${asBefore}` },
    'care.listen': { rationale: `Focus "care". ${asBefore}` },
    'care.help': { rationale: `Focus "care". ${asBefore}` },
    'voice.asked': { rationale: `Focus "voice". ${asBefore}` },
    'voice.used': { rationale: `Focus "voice". ${asBefore}` },
    'trust.change': { rationale: 'Trust as something a child has seen happen, and not as a guess.' },
    'trust.say': {
      rationale:
        'Takes turns with `trust.change` from wave to wave: a child who holds back has told us nothing.',
    },
    'bel.idea': { rationale: `One thing keeps the answer concrete and kind. ${asBefore}` },
  },
  groupBy: [],
  privacyReason:
    'Anonymous first, because children speak freely when nothing links answers to them. Confidential where a district follows change for the same children. Never identified.',
  results: {
    whoSees: 'A small team that the district names; teachers see results for groups only.',
    sharedBack: 'With the children, in a class talk, before the next round.',
    sharedBackWithinDays: 42,
    retention: 'Single answers until the end of the next school year at most; results for groups may stay.',
  },
  leftOut: [
    'Identity questions: the page passes the grade band.',
    'A focus that nobody chose: where the page names none, the first set is asked.',
    'A focus on peers and on learning: a third set would be more than three minutes.',
  ],
  sameInSpanish: {},
  hardWords: { en: {}, es: {} },
  withoutFrame: {
    'trust.change': 'It asks what has followed each time, over the child’s time at school.',
    'trust.say': 'It asks about questions such as these.',
  },
};
