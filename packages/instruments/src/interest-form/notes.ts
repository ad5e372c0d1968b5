import { notes as plan } from '../change-log/notes.js';
import type { InstrumentNotes } from '../instrument-notes.js';
import { itemNotesFrom } from '../notes-from.js';

export const notes: InstrumentNotes = {
  instrument: 'interest-form',
  version: '1.0.0',
  purpose:
    'Lets somebody of a district say that it wants to know more about a network or program, and get what they asked for from a person.',
  author: 'Kith',
  date: '2026-11-27',
  counts: { scales: 0, choices: 1, open: 6, followUps: 0, identity: 0 },
  limits: { words: 20, minutes: 5, fleschKincaid: 9, inflesz: 55 },
  constructs: {
    wish: {
      label: 'What districts ask for',
      items: ['wish.what'],
      report: 'inventory',
      action: 'Do for each district what it chose, and put what many ask for where everybody can read it.',
    },
  },
  items: {
    ...itemNotesFrom(plan, 'author'),
    'author.email': {
      rationale:
        'The one way to answer that all staff of a district have. Without it the form promises in vain.',
    },
    'author.phone': { rationale: 'For who would rather talk. It may stay empty.' },
    'author.district': { rationale: 'Who answers can read about the district before they write.' },
    'author.role': { rationale: 'In their own words: titles differ from district to district.' },
    'wish.what': { rationale: 'Each option is something that a person can do within two weeks.' },
    'wish.why': { rationale: 'A talk begins better with what moves the district. Short, and never judged.' },
  },
  groupBy: [],
  privacyReason: 'Identified alone: a form of administration, which somebody has to be able to answer.',
  results: {
    whoSees: 'Those who answer districts, and nobody else.',
    sharedBack: 'To the one who wrote: an answer by a person within two weeks.',
    sharedBackWithinDays: 14,
    retention:
      'Deleted when it is answered, and after 90 days at the latest. An address stays on the list for news only where news was chosen, until its owner ends it.',
  },
  leftOut: [
    'The block `contact`, which sends a name apart from all answers: here the answers are what the person is written about.',
    'Size, budget and numbers of the district: they are public, or can wait for a talk.',
    'Anything that could be weighed. Who is interested does not apply, and no district is chosen by this.',
  ],
  sameInSpanish: {},
  hardWords: { en: {}, es: { electrónico: 'The name of e-mail: "correo" alone is a letter.' } },
  withoutFrame: {},
};
