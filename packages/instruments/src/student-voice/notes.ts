import type { InstrumentNotes } from '../instrument-notes.js';
import { notes as baseline } from '../student-belonging-3-5/notes.js';

const prompt = {
  rationale: 'Names concrete things to think of, so that an empty field is no blank wall. Asks nothing.',
};

export const notes: InstrumentNotes = {
  instrument: 'student-voice',
  version: '1.0.0',
  purpose:
    'A place, open all year or for a few weeks, where students of grades 4 to 12 say in their own words what helps them, what gets in their way and what should change, on a topic that they choose.',
  author: 'Kith',
  date: '2026-11-26',
  counts: { scales: 0, choices: 1, open: 3, followUps: 0, identity: 0 },
  limits: { words: 14, minutes: 4, fleschKincaid: 3.5, inflesz: 80 },
  constructs: {
    topic: {
      label: 'What students want to talk about',
      items: ['topic'],
      report: 'inventory',
      action:
        'Begin with the topic that most students chose: read their words together with a few of them, and decide with them what to change first.',
    },
  },
  items: {
    topic: { rationale: 'Students set the topic. It sorts what is written, for those who read it.' },
    'prompt.learning': prompt,
    'prompt.peers': prompt,
    'prompt.adults': prompt,
    'prompt.rules': prompt,
    'prompt.places': prompt,
    'voice.good': { rationale: 'What works comes first: a school should know what to keep.' },
    'voice.hard': { rationale: 'Asks for what stands in the way, and not for who is to blame.' },
    'voice.change': {
      rationale: 'One thing keeps it concrete. Who should hear it is offered, because it is often the point.',
    },
  },
  groupBy: [],
  privacyReason: baseline.privacyReason,
  results: {
    whoSees: 'A small team that the district names, of whom one reads all comments within a school day.',
    sharedBack: 'As themes, posted where students see them, with what will be done about each.',
    sharedBackWithinDays: 42,
    retention: baseline.results.retention,
  },
  leftOut: [
    'Ratings: this is for what no rating holds. The belonging surveys and the pulses have them.',
    'A question of its own on who should hear it: a fourth field is one too many, so the last one offers it.',
    'Identity questions: with a topic and own words they could tell who it was.',
  ],
  sameInSpanish: {},
  hardWords: { en: {}, es: {} },
  withoutFrame: {},
};
