import type { InstrumentNotes } from '../instrument-notes.js';

export const notes: InstrumentNotes = {
  instrument: 'family-relationships',
  version: '1.0.0',
  purpose:
    'How caregivers see the relationship between their family and the school, what stands in the way of taking part, and how they want to be reached, so that the school changes its own practice first.',
  author: 'Kith',
  date: '2026-11-22',
  counts: { scales: 15, choices: 3, open: 1, followUps: 1, identity: 4 },
  limits: { words: 20, minutes: 9, fleschKincaid: 6, inflesz: 65 },
  constructs: {
    welcome: {
      label: 'Welcome and respect',
      items: ['welcome.feel', 'welcome.respect', 'welcome.culture'],
      report: 'score',
      action:
        'Visit and call your own school as a newcomer would; with families, change one thing about how they are met.',
    },
    communication: {
      label: 'Communication that works',
      items: ['comm.language', 'comm.time', 'comm.reply'],
      report: 'score',
      action:
        'Send messages in the languages and channels families chose below, a week ahead, with a person who answers.',
    },
    trust: {
      label: 'Trust in staff',
      items: ['trust.best', 'trust.fair', 'trust.word'],
      report: 'score',
      action:
        'Make few promises, keep them, and say so; start with one promise made in answer to this survey.',
    },
    heard: {
      label: 'Being heard and deciding together',
      items: ['heard.ask', 'heard.act', 'heard.decide'],
      report: 'score',
      action:
        'Open every family meeting with a question about the child, and give families seats where one decision is made.',
    },
    'child-belongs': {
      label: 'My child belongs',
      items: ['child.forward', 'child.known', 'child.included'],
      report: 'score',
      action: 'Set these answers beside what students say, and plan with both how each child becomes known.',
    },
    barriers: {
      label: 'What stands in the way of taking part',
      items: ['barriers'],
      report: 'inventory',
      action: 'Take away the barrier that most families named first, and tell them that it is gone.',
    },
    reach: {
      label: 'How to reach families',
      items: ['pref.channel', 'pref.language'],
      report: 'inventory',
      action: 'Plan interpreters, translation and channels by these counts.',
    },
  },
  items: {
    'welcome.feel': { rationale: 'The overall feeling, before anything particular.' },
    'welcome.respect': { rationale: 'Respect by people, apart from the feeling of the place.' },
    'welcome.culture': { rationale: 'Twin of the student item on family culture.' },
    'comm.language': { rationale: 'Language access is a duty of the school and easy to check.' },
    'comm.time': { rationale: 'News that comes too late cannot be used.' },
    'comm.reply': { rationale: 'Two-way: what happens when the family starts.' },
    'trust.best': { rationale: 'Trust in good will.' },
    'trust.fair': { rationale: 'Trust in fairness; families see it differently by group.' },
    'trust.word': { rationale: 'Trust in reliability: words and deeds.' },
    'heard.ask': { rationale: 'Treats families as people who know their child best.' },
    'heard.act': { rationale: 'Being heard shows in what follows.' },
    'heard.decide': { rationale: 'Shared decisions about the school, beyond one’s own child.' },
    'child.forward': { rationale: 'What a family can see at home in the morning.' },
    'child.known': { rationale: 'Care from adults as the family sees it.' },
    'child.included': { rationale: 'Peer connection as the family sees it.' },
    barriers: {
      rationale:
        'An inventory, never averaged. Everything in it is worded as something that the school can help with.',
    },
    'barriers.first': {
      rationale: 'Turns a list into a first step. Only for those who named a barrier.',
    },
    hopes: { rationale: 'Families’ hopes come before the school’s plans.' },
    'pref.channel': { rationale: 'Form data, not opinion: how to reach people.' },
    'pref.language': { rationale: 'Names of languages in themselves, so that each reader finds their own.' },
    'id.race': {
      rationale:
        'The caregiver’s own, by the seven minimum categories of the federal standard of 2024 (SPD 15), choose all.',
    },
    'id.language': { rationale: 'Several answers, because many homes speak more than one language.' },
    'id.grade-band': { rationale: 'Bands instead of grades: fewer small groups, less that could identify.' },
    'id.relation': { rationale: 'Shows whose voice is missing, such as grandparents who raise a child.' },
  },
  groupBy: ['id.race', 'id.language', 'id.grade-band', 'id.relation'],
  privacyReason:
    'Anonymous first, because families fear that an answer could fall back on their child. Confidential where a district follows change. Never identified: whoever wants to be called leaves a name in the separate contact form, which is not joined to the answers.',
  results: {
    whoSees: 'A small team that the district names.',
    sharedBack: 'At a family night and in writing, in the languages that families asked for.',
    sharedBackWithinDays: 42,
    retention:
      'Single answers until the end of the next school year at most; contact requests at most 90 days.',
  },
  leftOut: [
    'Answering again for another child: a later matter. Until then the form asks to think of one child.',
    'Contact data: a record of its own.',
    'Income, household, citizenship and country of birth: never asked.',
  ],
  sameInSpanish: {
    'items.pref.language.options.hmn': 'The name of the language is the same in both.',
    'items.pref.language.options.ur': 'The name of the language is the same in both.',
    'items.id.language.options.hmn': 'The name of the language is the same in both.',
    'items.id.language.options.ur': 'The name of the language is the same in both.',
  },
  hardWords: {
    en: {
      american: 'The federal name of a group.',
      ethnicity: 'The word that schools use; the options make it plain.',
      kindergarten: 'The name of the grade.',
      vietnamese: 'The name of a language.',
    },
    es: {
      afroamericano: 'The federal name of a group.',
      aplicaciones: 'What people call them.',
      ayudaría: 'A common verb; its ending makes it long.',
      comunicarnos: 'A common verb; its ending makes it long.',
      electrónico: 'Part of the common name of email.',
    },
  },
  withoutFrame: {},
};
