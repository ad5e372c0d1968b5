import type { InstrumentNotes } from '../instrument-notes.js';

export const notes: InstrumentNotes = {
  instrument: 'student-belonging-3-5',
  version: '1.0.0',
  purpose:
    'A baseline, once or twice a year, of what makes children in grades 3 to 5 feel that school is theirs, short enough for one sitting, with each question read aloud where a child wants it.',
  author: 'Kith',
  date: '2026-11-25',
  counts: { scales: 14, choices: 0, open: 1, followUps: 0, identity: 1 },
  limits: { words: 14, minutes: 7, fleschKincaid: 3.5, inflesz: 80 },
  constructs: {
    belonging: {
      label: 'Belonging at school',
      items: ['bel.like', 'bel.welcome', 'bel.yours', 'bel.join'],
      report: 'score',
      action:
        'Walk through a school day with children and ask where it feels like theirs; change one entrance, routine or game with them.',
    },
    'adult-care': {
      label: 'Care from adults',
      items: ['care.hello', 'care.listen', 'care.help'],
      report: 'score',
      action:
        'Make sure that each child is greeted by name by one adult a day, and set aside minutes when adults only listen.',
    },
    peers: {
      label: 'Peer connection',
      items: ['peer.play', 'peer.kind', 'peer.help'],
      report: 'score',
      action: 'Mix seats, teams and recess games so that children meet those whom they do not know yet.',
    },
    voice: {
      label: 'Student voice',
      items: ['voice.asked', 'voice.used'],
      report: 'items',
      action: 'Let the class decide one thing this month, and say afterwards what came of it.',
    },
    learning: {
      label: 'Learning that matters, with help when it is hard',
      items: ['learn.matter', 'learn.support'],
      report: 'items',
      action: 'Ask children what they want to know about the next topic, and show what to do when stuck.',
    },
  },
  items: {
    'bel.like': { rationale: 'An easy first question; it asks about liking, not about mood.' },
    'bel.welcome': { rationale: 'Being welcome is in the school’s hands.' },
    'bel.yours': {
      rationale: 'Belonging as shared ownership: the word "too" says that others hold it already.',
    },
    'bel.join': { rationale: 'Belonging shows in doing; who is let to join in can be seen and changed.' },
    'care.hello': {
      rationale: 'One visible act that tells a child "you are known here". Also asked in 6-12.',
    },
    'care.listen': { rationale: 'Attention is what children name first when they describe care.' },
    'care.help': { rationale: 'It asks about any help, and about no particular need.' },
    'peer.play': { rationale: 'Being asked to play is observable; it does not ask about loneliness.' },
    'peer.kind': { rationale: 'Everyday kindness, worded positively in place of an item on bullying.' },
    'peer.help': { rationale: 'Peer connection in learning, and not at recess alone.' },
    'voice.asked': { rationale: 'Being asked comes before being heard.' },
    'voice.used': { rationale: 'Separates being heard from being asked.' },
    'learn.matter': { rationale: 'Meaning in a child’s words, without naming a subject.' },
    'learn.support': {
      rationale: 'Challenge without support is only hardship; the teacher can change this.',
    },
    'bel.idea': { rationale: 'One thing keeps the answer concrete and kind. It can be left out.' },
    'id.grade': { rationale: 'Experience differs by grade; the page may not pass it.' },
  },
  groupBy: ['id.grade'],
  privacyReason:
    'Anonymous first, because children speak freely when nothing links answers to them. Confidential where a district follows change for the same children. Never identified.',
  results: {
    whoSees: 'A small team that the district names; teachers see results for groups only.',
    sharedBack: 'With the children, in a class talk, then with families; see the share-back form.',
    sharedBackWithinDays: 42,
    retention: 'Single answers until the end of the next school year at most; results for groups may stay.',
  },
  leftOut: [
    'Race, gender and home language: in these grades the grade alone is asked.',
    'Conditional questions: each child sees the same.',
    'Items on sadness, worry, safety at home, religion, income or politics: protected areas of federal law.',
  ],
  sameInSpanish: {},
  hardWords: { en: {}, es: {} },
  withoutFrame: {},
};
