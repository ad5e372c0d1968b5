import type { InstrumentNotes } from '../instrument-notes.js';
import { notes as session } from '../session-exit/notes.js';

export const notes: InstrumentNotes = {
  instrument: 'team-check',
  version: '1.0.0',
  purpose:
    'Two or three times a year, how a team across roles works: whether all roles and above all students are heard, whether people trust each other and learn, and whether the next step is clear.',
  author: 'Kith',
  date: '2026-11-26',
  counts: { scales: 6, choices: 0, open: 1, followUps: 0, identity: 0 },
  limits: { words: 20, minutes: 3, fleschKincaid: 6, inflesz: 60 },
  constructs: {
    roles: {
      label: 'Every role is heard',
      items: ['team.roles'],
      report: 'items',
      action:
        'Look at who was missing from the last three meetings, and ask them what time and place would work.',
    },
    students: {
      label: 'Students shape decisions',
      items: ['team.students'],
      report: 'items',
      action:
        'Let students open the next decision, prepare it with them, and say afterwards what came of it.',
    },
    trust: {
      label: 'Trust',
      items: ['team.open', 'team.word'],
      report: 'items',
      action:
        'Agree on how the team disagrees, and begin each meeting with what was promised at the last one.',
    },
    learn: {
      label: 'Learning together',
      items: ['team.learn'],
      report: 'items',
      action: 'Give half an hour of each meeting to one person’s question from their own work.',
    },
    step: {
      label: 'The next step',
      items: ['team.step'],
      report: 'items',
      action: 'Write the next step in one sentence, with a name and a day, where all of the team can see it.',
    },
  },
  items: {
    'team.roles': { rationale: 'A team across roles is one only if each of them is heard.' },
    'team.students': {
      rationale: 'Asks for what came of it: students can be in the room and change nothing.',
    },
    'team.open': { rationale: 'Safety as what a person felt free to do, as in the forms for sessions.' },
    'team.word': { rationale: 'The other half of trust: what was promised is done.' },
    'team.learn': { rationale: 'What members take from each other, whatever the outcome.' },
    'team.step': { rationale: 'A step that is unclear can be cleared up at the next meeting.' },
    'team.change': { rationale: 'One thing, which the team can take up in its next meeting.' },
  },
  groupBy: [],
  privacyReason: session.privacyReason,
  results: {
    whoSees: 'The people who lead the team, and then the team.',
    sharedBack: 'In the next meeting, with the question which one thing to change.',
    sharedBackWithinDays: 42,
    retention: session.results.retention,
  },
  leftOut: [
    'The role: in a team of twelve it would say who wrote. Ask students apart in a talk of their own.',
    'Ratings of members: a team looks at how it works, and not at persons.',
    'A question after a low rating: the open one at the end is asked of everybody.',
  ],
  sameInSpanish: {},
  hardWords: { en: {}, es: {} },
  withoutFrame: {},
};
