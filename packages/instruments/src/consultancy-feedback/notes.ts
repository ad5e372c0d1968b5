import type { InstrumentNotes } from '../instrument-notes.js';
import { constructFrom, itemNotesFrom } from '../notes-from.js';
import { notes as session } from '../session-exit/notes.js';

export const notes: InstrumentNotes = {
  instrument: 'consultancy-feedback',
  version: '1.0.0',
  purpose:
    'What a consultancy gave to the one who brought a challenge, and to those who helped to think about it: two short forms in one, so that one link serves the room.',
  author: 'Kith',
  date: '2026-11-26',
  counts: { scales: 5, choices: 1, open: 1, followUps: 2, identity: 0 },
  limits: { words: 20, minutes: 3, fleschKincaid: 9, inflesz: 55 },
  constructs: {
    safe: { ...constructFrom(session, 'safe'), label: 'Safe to say it' },
    new: {
      label: 'New thinking',
      items: ['con.new'],
      report: 'items',
      action: 'Keep advice back until the challenge was told again in the words of those who listened.',
      guskeyLevel: 2,
    },
    asked: {
      label: 'Questions that helped',
      items: ['con.asked'],
      report: 'items',
      action: 'Begin with questions of fact only, then with questions that open; note both kinds on a sheet.',
      guskeyLevel: 1,
    },
    own: {
      label: 'Of use to those who helped',
      items: ['con.own'],
      report: 'items',
      action: 'Close with a round on what each takes back, and let next time’s challenge come from it.',
      guskeyLevel: 2,
    },
    added: {
      label: 'Could add something',
      items: ['con.added'],
      report: 'items',
      action: 'Keep groups at six or fewer, and let everyone write for a minute before the first one speaks.',
      guskeyLevel: 1,
    },
  },
  items: {
    part: { rationale: 'Each part is asked what only that part can know.' },
    ...itemNotesFrom(session, 'safe.speak'),
    'con.new': { rationale: 'What a consultancy is for: to see one’s challenge in another way.' },
    'con.asked': { rationale: 'Questions are its means; good ones are learned.' },
    'con.try': { rationale: 'What comes of it, as one act.' },
    'con.own': { rationale: 'Whoever helps for an hour should take something home too.' },
    'con.added': { rationale: 'Whether the room let a person help.' },
    'con.take': { rationale: 'The same for those who helped: as one thing to take back.' },
    'con.better': { rationale: 'Asked of everybody, of the form and not of the persons.' },
  },
  groupBy: ['part'],
  privacyReason: session.privacyReason,
  results: {
    whoSees: 'The people who led it; pooled over several consultancies, because one has a single presenter.',
    sharedBack: 'When the next consultancy is opened.',
    sharedBackWithinDays: 42,
    retention: session.results.retention,
  },
  leftOut: [
    'Two links: in a room nobody should have to find the right one.',
    'What the challenge was: told in trust, and no business of a form.',
    'Names and roles: the part is enough to see whether both are served.',
  ],
  sameInSpanish: {},
  hardWords: { en: { consultancy: 'The name of the meeting that is asked about.' }, es: {} },
  withoutFrame: {},
};
