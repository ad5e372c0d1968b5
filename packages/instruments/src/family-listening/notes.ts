import type { InstrumentNotes } from '../instrument-notes.js';
import { notes as relationships } from '../family-relationships/notes.js';
import { itemNotesFrom } from '../notes-from.js';
import { notes as pulse } from '../student-pulse-6-12/notes.js';

export const notes: InstrumentNotes = {
  instrument: 'family-listening',
  version: '1.0.0',
  purpose:
    'What families and people of the community hope for, bring, count as success and worry about, in their own words and before the school has chosen what to work on.',
  author: 'Kith',
  date: '2026-11-26',
  counts: { scales: 0, choices: 1, open: 4, followUps: 0, identity: 2 },
  limits: { words: 20, minutes: 6, fleschKincaid: 5, inflesz: 65 },
  constructs: {
    first: {
      label: 'What families put first',
      items: ['first'],
      report: 'inventory',
      action:
        'Set it beside the school’s own plan: where they differ, ask some families in person what they mean before the plan goes on.',
    },
  },
  items: {
    hope: { rationale: 'Hopes come first: they are what a school can work toward together with a family.' },
    strength: { rationale: 'A child and a culture as strengths. Asks for what is there, and not for needs.' },
    success: { rationale: 'Lets families say what success is, before numbers do.' },
    worry: { rationale: 'About school, so that nobody has to speak of home.' },
    first: { rationale: 'After the own words, so that its options do not put words into them.' },
    ...itemNotesFrom(relationships, 'id.language'),
    'id.relation': {
      rationale: 'Shows whose voice is missing. Who is no relative of the child uses own words or skips it.',
    },
  },
  groupBy: ['id.language', 'id.relation'],
  privacyReason: relationships.privacyReason,
  results: {
    whoSees: relationships.results.whoSees,
    sharedBack: 'As themes, in the languages in which families wrote, with what the school will do.',
    sharedBackWithinDays: relationships.results.sharedBackWithinDays,
    retention: pulse.results.retention,
  },
  leftOut: [
    'Ratings: family-relationships has them.',
    'Race and ethnicity: with own words it could tell who it was; language shows whom to reach.',
    'A recording of the voice: the keyboard of the phone writes what is said, and no sound leaves the phone through Kith.',
    'A way to be called: the separate contact form, which is not joined to the answers.',
  ],
  sameInSpanish: Object.fromEntries(
    Object.entries(relationships.sameInSpanish).filter(([path]) => path.startsWith('items.id.language.')),
  ),
  hardWords: {
    en: { community: 'The word for people who live here.', vietnamese: 'The name of a language.' },
    es: {},
  },
  withoutFrame: {},
};
