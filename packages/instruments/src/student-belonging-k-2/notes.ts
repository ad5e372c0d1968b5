import type { InstrumentNotes } from '../instrument-notes.js';

const ofNow =
  'Children of this age cannot yet tell one stretch of weeks from another; it asks about school as it is.';

export const notes: InstrumentNotes = {
  instrument: 'student-belonging-k-2',
  version: '1.0.0',
  purpose:
    'A baseline, once or twice a year, of what school is like for children in kindergarten to grade 2: heard, not read, and answered with a face and its word.',
  author: 'Kith',
  date: '2026-11-25',
  counts: { scales: 8, choices: 0, open: 0, followUps: 0, identity: 0 },
  limits: { words: 10, minutes: 6, fleschKincaid: 2, inflesz: 80 },
  constructs: {
    here: {
      label: 'Safe and glad to be here',
      items: ['here.like', 'here.safe'],
      report: 'items',
      action:
        'Let children show you, on a walk or in a drawing, where they like to be and where they do not; change one of those places with them.',
    },
    adults: {
      label: 'Adults help and listen',
      items: ['adult.help', 'adult.listen'],
      report: 'items',
      action: 'Plan a few minutes a week for each child with one adult who only listens.',
    },
    peers: {
      label: 'Friends',
      items: ['peer.play', 'peer.kind'],
      report: 'items',
      action: 'Watch who plays with whom at recess, and start games that bring new children together.',
    },
    trying: {
      label: 'I can try',
      items: ['try.new'],
      report: 'items',
      action: 'Offer one new thing to try each week, with no right way to do it.',
    },
    ideas: {
      label: 'My ideas',
      items: ['ideas.say'],
      report: 'items',
      action: 'Ask for ideas in the morning circle, use one, and say whose it was.',
    },
  },
  items: {
    'here.like': { rationale: 'The easiest question comes first; it asks about liking, not about mood.' },
    'here.safe': { rationale: 'Being safe at school comes before belonging there.' },
    'adult.help': { rationale: 'Help from any adult, so that a child need not think of one teacher.' },
    'adult.listen': { rationale: 'Being listened to is how young children describe an adult who cares.' },
    'peer.play': { rationale: 'Play is what friendship is at this age; it can be seen and changed.' },
    'peer.kind': { rationale: 'Everyday kindness, worded positively in place of an item on bullying.' },
    'try.new': { rationale: 'Agency in words of this age: being let to try.' },
    'ideas.say': { rationale: 'Voice in words of this age, with no promise that each idea is used.' },
  },
  groupBy: [],
  privacyReason:
    'Anonymous first: the children cannot weigh what a code means. Confidential where a district follows change and families know of it. Never identified.',
  results: {
    whoSees: 'A small team that the district names; teachers see results for groups only.',
    sharedBack: 'With the children, as pictures: how many faces of each kind, and what will be tried.',
    sharedBackWithinDays: 42,
    retention: 'Single answers until the end of the next school year at most; results for groups may stay.',
  },
  leftOut: [
    'Identity questions: children of this age are not asked who they are. The page can pass grade band and school.',
    'Open questions: no child of this age has to type.',
    'A scale of five points: at ages 5 to 7 answers go to its ends.',
    'A class meeting with a tally in place of a survey: a good way too, and not here yet.',
  ],
  sameInSpanish: {},
  hardWords: { en: { kindergarten: 'Read by the adult who helps.' }, es: {} },
  withoutFrame: {
    'here.like': ofNow,
    'here.safe': ofNow,
    'adult.help': ofNow,
    'adult.listen': ofNow,
    'peer.play': ofNow,
    'peer.kind': ofNow,
    'try.new': ofNow,
    'ideas.say': ofNow,
  },
};
