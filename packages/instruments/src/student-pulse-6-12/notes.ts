import type { InstrumentNotes } from '../instrument-notes.js';

const asBefore = 'As in student-belonging-6-12, word for word, so that one line can be drawn over time.';

export const notes: InstrumentNotes = {
  instrument: 'student-pulse-6-12',
  version: '1.0.0',
  purpose:
    'A look every six to eight weeks at whether a change helps: two questions that stay the same all year, one set in focus that the page chooses, and whether students trust that their answers are used.',
  author: 'Kith',
  date: '2026-11-26',
  counts: { scales: 15, choices: 0, open: 1, followUps: 0, identity: 1 },
  limits: { words: 20, minutes: 3, fleschKincaid: 5, inflesz: 65 },
  constructs: {
    belonging: {
      label: 'Belonging at school',
      items: ['bel.welcome', 'bel.yours'],
      report: 'items',
      action: 'Ask five students where in the day they feel least welcome, and change that hour with them.',
    },
    'adult-care': {
      label: 'Care from adults',
      items: ['care.hello', 'care.listen', 'care.help'],
      report: 'score',
      action:
        'Choose one place, such as the door or the hall, where each student is greeted by name each day.',
    },
    'voice-agency': {
      label: 'Student voice and agency in learning',
      items: ['voice.asked', 'voice.used', 'agency.choice', 'agency.goal'],
      report: 'score',
      action:
        'Let students choose how they show one thing they learned, and tell them what their views changed.',
    },
    learning: {
      label: 'Meaningful work and challenge with support',
      items: ['work.worth', 'work.life', 'chal.think', 'chal.support'],
      report: 'score',
      action: 'Change one task so that it is of use outside class, and agree on what to do when stuck.',
    },
    trust: {
      label: 'Trust in this survey',
      items: ['trust.use', 'trust.say'],
      report: 'items',
      action: 'Before the next round, say what the last one led to, and what could not be done and why.',
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
    'agency.choice': { rationale: `Focus "voice". ${asBefore}` },
    'agency.goal': { rationale: `Focus "voice". ${asBefore}` },
    'work.worth': { rationale: `Focus "learning". ${asBefore}` },
    'work.life': { rationale: `Focus "learning". ${asBefore}` },
    'chal.think': { rationale: `Focus "learning". ${asBefore}` },
    'chal.support': { rationale: `Focus "learning". ${asBefore}` },
    'trust.use': { rationale: `Shows whether asking again is still worth it. ${asBefore}` },
    'trust.say': {
      rationale:
        'Takes turns with `trust.use` from wave to wave: whether students speak freely here is as much a condition of asking as whether it is of use.',
    },
    'pulse.idea': { rationale: 'Looks ahead, and no further than students can check themselves.' },
    'id.race': {
      rationale:
        'Waves are not linked, so who answers has to be asked each time; one question shows for whom a change works.',
    },
  },
  groupBy: ['id.race'],
  privacyReason:
    'Anonymous first: a short survey that comes back must not feel like being watched. Confidential where a district follows change for the same students.',
  results: {
    whoSees: 'A small team that the district names; teachers see results for groups only.',
    sharedBack: 'With students, before the next round: what was heard, what is tried, what cannot be done.',
    sharedBackWithinDays: 42,
    retention: 'Single answers until the end of the next school year at most; results for groups may stay.',
  },
  leftOut: [
    'A focus of chance: where the page names none, the first set is asked, so that every pulse has one.',
    'The constructs peer connection and identity affirmed: a district that wants them in focus adapts a copy.',
    'Gender and home language: an anonymous pulse asks at most two identity questions, and one is safer.',
  ],
  sameInSpanish: {},
  hardWords: {
    en: {
      american: 'The federal name of a group.',
      ethnicity: 'The word that schools use; the options make it plain.',
    },
    es: { afroamericano: 'The federal name of a group.' },
  },
  withoutFrame: {
    'trust.use': 'It asks about what will happen with these answers.',
    'trust.say': 'It asks about this survey, now.',
  },
};
