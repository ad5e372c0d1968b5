import { notes as plan } from '../change-log/notes.js';
import type { InstrumentNotes } from '../instrument-notes.js';
import { notes as interest } from '../interest-form/notes.js';
import { itemNotesFrom } from '../notes-from.js';

export const notes: InstrumentNotes = {
  instrument: 'network-application',
  version: '1.0.0',
  purpose:
    'Lets a district ask to take part in a network: who is on its team, where students are heard, why now, and what its leaders stand for. It prepares a talk and takes the place of none.',
  author: 'Kith',
  date: '2026-11-27',
  counts: { scales: 0, choices: 3, open: 8, followUps: 0, identity: 0 },
  limits: { words: 20, minutes: 7, fleschKincaid: 9, inflesz: 55 },
  constructs: {
    team: {
      label: 'Roles on the team',
      items: ['team.roles'],
      report: 'inventory',
      action:
        'Where students or families are missing, plan with the district how they join before it begins.',
    },
    input: {
      label: 'Where students are heard',
      items: ['team.input'],
      report: 'inventory',
      action:
        'Where it is still open, offer a short student survey, and agree in the first talk on who begins.',
    },
    commit: {
      label: 'What leaders agreed to',
      items: ['lead.commit'],
      report: 'inventory',
      action:
        'Speak in the talk about what is still open, and set it down for both sides before the answer is given.',
    },
  },
  items: {
    ...itemNotesFrom(plan, 'author'),
    ...itemNotesFrom(interest, 'author.email', 'author.phone', 'author.district', 'author.role'),
    'team.roles': {
      rationale:
        'A team across roles is what such networks are made of. What is missing is where help begins.',
    },
    'team.input': {
      rationale:
        'Regular input by students needs a source that goes on: a group that leads, surveys, or a partner.',
    },
    'why.now': {
      rationale:
        'A district says in its own words what moves it. It is read before the talk, and not graded.',
    },
    'lead.commit': {
      rationale: 'Acts that can be seen, in place of a letter of support that anybody signs.',
    },
    'lead.who': { rationale: 'A commitment is worth as much as the one who can keep it. A role is enough.' },
    'lead.ease': { rationale: 'Small and poor districts say what they need, before it keeps them out.' },
  },
  groupBy: [],
  privacyReason: interest.privacyReason,
  results: {
    whoSees: 'Those who talk with districts and decide, and nobody else.',
    sharedBack:
      'To the district alone: word of a talk within two weeks, and within six a yes, or a no for this time with its reason.',
    sharedBackWithinDays: 42,
    retention:
      'As long as the district takes part; otherwise deleted when it is answered, and after 90 days at the latest.',
  },
  leftOut: [
    'Points, weights and essays: they reward districts that can pay somebody to write.',
    'Test results, budgets and numbers of students: they are public, and say little of who will listen.',
    'The challenge that the team will work on: naming it is the first work of the network, with students.',
    'Letters, files and signatures: the talk can ask for what is still needed.',
  ],
  sameInSpanish: {},
  hardWords: {
    en: { community: 'The name of a role.', superintendent: 'The name of a role.' },
    es: { ...interest.hardWords.es, superintendencia: 'The name of a role.' },
  },
  withoutFrame: {},
};
