import type { InstrumentNotes } from '../instrument-notes.js';

export const notes: InstrumentNotes = {
  instrument: 'staff-conditions',
  version: '1.0.0',
  purpose:
    'Once or twice a year, the conditions in which adults work at a school: a shared aim, trust, being part of it, learning, support, and equity as something that is done.',
  author: 'Kith',
  date: '2026-11-27',
  counts: { scales: 16, choices: 0, open: 2, followUps: 0, identity: 0 },
  limits: { words: 20, minutes: 5, fleschKincaid: 9, inflesz: 55 },
  constructs: {
    aim: {
      label: 'A shared aim',
      items: ['staff.aim', 'staff.daily'],
      report: 'items',
      action: 'Ask staff to say the aim in their own words, and drop one routine that does not serve it.',
    },
    trust: {
      label: 'Trust',
      items: ['staff.open', 'staff.word'],
      report: 'items',
      action: 'Begin staff meetings with what was promised at the last one, and thank whoever disagrees.',
    },
    part: {
      label: 'Being part of the staff',
      items: ['staff.part', 'staff.self', 'staff.decide'],
      report: 'score',
      action:
        'Bring one decision of this month to staff before it is made, and say what their words changed.',
    },
    learn: {
      label: 'Learning at work',
      items: ['staff.learn', 'staff.try', 'staff.mistakes'],
      report: 'score',
      action: 'Give time for visits between colleagues, and let leaders be the first to tell of a mistake.',
    },
    support: {
      label: 'Support',
      items: ['staff.time', 'staff.lead', 'staff.feedback'],
      report: 'score',
      action: 'Take one task away before the next is added, and ask staff which one.',
    },
    equity: {
      label: 'Equity in action',
      items: ['staff.bring', 'staff.served', 'staff.heard'],
      report: 'score',
      action:
        'Put one question on who is served well on the agenda of each month, with what students say beside it.',
    },
  },
  items: {
    'staff.aim': { rationale: 'An aim that is unclear cannot be shared.' },
    'staff.daily': { rationale: 'An aim on a wall is one thing; one that guides a day is another.' },
    'staff.open': { rationale: 'Safety as what a person feels free to do, as in the forms for sessions.' },
    'staff.word': { rationale: 'The other half of trust, as in the check of a team: what was said is done.' },
    'staff.part': { rationale: 'Belonging, asked of adults: all who work there, and not teachers alone.' },
    'staff.self': { rationale: 'Being part of it without hiding who one is.' },
    'staff.decide': { rationale: 'Being asked is not enough; asks whether the words are used.' },
    'staff.learn': { rationale: 'Learning among colleagues, which costs least and stays longest.' },
    'staff.try': { rationale: 'Room to try is a condition that leaders can give.' },
    'staff.mistakes': { rationale: 'Where mistakes are told, others learn from them.' },
    'staff.time': { rationale: 'The first thing that people name as missing.' },
    'staff.lead': { rationale: 'Help when it counts, from those with power.' },
    'staff.feedback': { rationale: 'Asks whether it helps: feedback that is frequent can be empty.' },
    'staff.bring': { rationale: 'What students bring as a strength to build on.' },
    'staff.served': { rationale: 'A habit of looking, before any plan.' },
    'staff.heard': { rationale: 'What students say is of use when something changes.' },
    'staff.helps': { rationale: 'First what works, so that a change does not take it away.' },
    'staff.change': { rationale: 'One thing, so that those who read it can begin.' },
  },
  groupBy: [],
  privacyReason:
    'Anonymous or confidential: who says what they think of the place that employs them should have nothing to fear.',
  results: {
    whoSees: 'A small team in the district; then each school the results of its staff as a whole.',
    sharedBack: 'To all who work at the school: what we heard, and what changes.',
    sharedBackWithinDays: 42,
    retention: 'Single answers until the end of the next school year at most.',
  },
  leftOut: [
    'Agree and disagree: each of these could be asked as a question that its scale answers.',
    'Role, grade and years of service: in a school of thirty they say who wrote. The page may pass `school`.',
    'Ratings of a principal or of any person: it looks at conditions.',
    'Health, stress and plans to leave: no matter for a form that an employer reads.',
  ],
  sameInSpanish: {},
  hardWords: { en: {}, es: {} },
  withoutFrame: {},
};
