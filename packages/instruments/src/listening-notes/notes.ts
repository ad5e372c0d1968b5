import { notes as plan } from '../change-log/notes.js';
import type { InstrumentNotes } from '../instrument-notes.js';
import { itemNotesFrom } from '../notes-from.js';

export const notes: InstrumentNotes = {
  instrument: 'listening-notes',
  version: '1.0.0',
  purpose:
    'Notes of whoever listened to students or families, one by one or in a group: what was said in their own words, what it is about, and what surprised the listener.',
  author: 'Kith',
  date: '2026-11-27',
  counts: { scales: 0, choices: 1, open: 4, followUps: 0, identity: 0 },
  limits: { words: 20, minutes: 4, fleschKincaid: 9, inflesz: 55 },
  constructs: {
    lines: {
      label: 'What was said',
      items: ['lines'],
      report: 'inventory',
      action:
        'Read all lines of a theme aloud in the team before anybody explains one, and take the theme back to those who spoke.',
    },
  },
  items: {
    ...itemNotesFrom(plan, 'author'),
    'talk.with': { rationale: 'Shows whom nobody has listened to yet.' },
    lines: {
      rationale:
        'A line as it was said can be heard by others; a summary is already an answer. The number keeps lines of one speaker together, and leaves no room for a name. Whether others may read a line is asked for each.',
    },
    'talk.surprise': { rationale: 'What surprises shows what the listener had taken for granted.' },
    'talk.next': { rationale: 'One talk leads to the next, with those who are still missing.' },
  },
  groupBy: ['talk.with'],
  privacyReason: plan.privacyReason,
  results: {
    whoSees:
      'The team of the author, and those who lead the work. Others read only lines whose speaker said yes.',
    sharedBack: 'First with those who spoke, who may correct it; then as themes.',
    sharedBackWithinDays: 42,
    retention: plan.results.retention,
  },
  leftOut: [
    'Names, initials, grade and class of those who spoke: a number holds for one talk, and no list ties it to a person.',
    'A form for the child: the interviewer writes, after assent was given. What a student wants to say alone belongs in `student-voice`.',
    'Recordings: permission for a voice is another matter.',
    'A list of themes to choose from: it would sort what was said before it is heard.',
    'The school and the event: passed by the page, never asked.',
  ],
  sameInSpanish: {},
  hardWords: { en: { community: 'The name of a group.' }, es: {} },
  withoutFrame: {},
};
