import type { InstrumentNotes } from '../instrument-notes.js';
import { itemNotesFrom } from '../notes-from.js';
import { notes as session } from '../session-exit/notes.js';

const ofRole = [
  'land.rules',
  'land.where',
  'land.chances',
  'land.schedule',
  'land.policies',
  'land.means',
  'land.data',
  'land.review',
  'land.money',
];

export const notes: InstrumentNotes = {
  instrument: 'landscape',
  version: '1.0.0',
  purpose:
    'A scan of a school system from every side of it: who is heard, how structures, rules and means work for each role, and whether what was promised in public is seen where students are.',
  author: 'Kith',
  date: '2026-11-27',
  counts: { scales: 13, choices: 1, open: 2, followUps: 1, identity: 0 },
  limits: { words: 20, minutes: 5, fleschKincaid: 6, inflesz: 65 },
  constructs: {
    asked: {
      label: 'Asked before it is decided',
      items: ['land.asked'],
      report: 'items',
      action: 'Find the role that was asked least, and take the next decision to it before it is made.',
    },
    students: {
      label: 'Students change something',
      items: ['land.students'],
      report: 'items',
      action: 'Name one change of this year that came from students, and tell all students of it.',
    },
    rules: {
      label: 'Rules that serve',
      items: ['land.rules', 'land.policies', 'land.review'],
      report: 'items',
      action:
        'Set the three views of rules side by side, choose one rule that makes least sense, and rewrite it with those who live by it.',
    },
    structures: {
      label: 'Structures: time, access, a view of who is served',
      items: ['land.schedule', 'land.chances', 'land.data'],
      report: 'items',
      action: 'Change one thing in the schedule or in who may join, and look after a term at who came.',
    },
    resources: {
      label: 'Help, means and money',
      items: ['land.where', 'land.means', 'land.money'],
      report: 'items',
      action: 'Lay open where the money goes, and move a first part of it with those who lack most.',
    },
    commitments: {
      label: 'What was promised is seen',
      items: ['land.known', 'land.kept'],
      report: 'items',
      action:
        'Where few know, say in all languages what was promised. Where few see it, choose one promise, a person and a day.',
    },
  },
  items: {
    'role.known': {
      rationale: 'Whoever comes by a link that names a role is told so, and is not asked for it again.',
    },
    ...itemNotesFrom(session, 'role'),
    'land.asked': { rationale: 'The same words for every role: what differs between roles is the finding.' },
    'land.students': { rationale: 'Voice as what came of it, seen from all sides.' },
    'land.rules': { rationale: 'Policies, asked of those who live by them.' },
    'land.where': { rationale: 'Help that nobody finds is none.' },
    'land.chances': { rationale: 'Access, in words that a student can check.' },
    'land.schedule': { rationale: 'The structure that teachers meet each day.' },
    'land.policies': { rationale: 'Policies, asked of those who carry them out.' },
    'land.means': { rationale: 'Resources as what reaches the room.' },
    'land.data': { rationale: 'Who leads has to be able to see whom the system serves.' },
    'land.review': { rationale: 'Policies, asked of those who can change them.' },
    'land.money': { rationale: 'Resources, asked of those who decide on them.' },
    'land.known': { rationale: 'The check of commitments begins with whether they are known at all.' },
    'land.kept': {
      rationale: 'Asks for what one sees at one school. Who cannot see it yet can say so.',
    },
    'land.next': {
      rationale: 'Only where some of it is still to come; asks for the next step, and no blame.',
    },
    'land.works': { rationale: 'Strengths first, so that a change does not take them away.' },
    'land.habit': { rationale: 'Habits and beliefs hold a system as it is; those inside can name them.' },
  },
  groupBy: ['role'],
  privacyReason:
    'Anonymous or confidential: who names a rule or a belief that stands in the way should have nothing to fear, in any role.',
  results: {
    whoSees: 'The team that leads the work, by role where groups are large enough; then all who answered.',
    sharedBack: 'To every role, with the views of all roles side by side.',
    sharedBackWithinDays: 42,
    retention: session.results.retention,
  },
  leftOut: [
    'A score of the system: views from different places are set side by side, and not averaged.',
    'Each promise by name: plans differ. A district that wants it adapts a copy.',
    'Race, language and gender: the surveys for students and families ask them.',
    'Questions for coaches of the network and for `other`: they get what all are asked.',
    'Students below grade 6: they are asked in their own surveys.',
  ],
  sameInSpanish: {},
  hardWords: session.hardWords,
  withoutFrame: {},
  accepted: ofRole.map((at) => ({
    rule: 'branch-depth',
    at,
    reason: 'The role is asked of everybody whose page does not say it: no answer comes before it.',
  })),
};
