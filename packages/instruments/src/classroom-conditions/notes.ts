import type { InstrumentNotes } from '../instrument-notes.js';
import { notes as lesson } from '../lesson-exit/notes.js';
import { notes as pulse } from '../student-pulse-6-12/notes.js';

export const notes: InstrumentNotes = {
  instrument: 'classroom-conditions',
  version: '1.0.0',
  purpose:
    'What one class is like for its students, in eight conditions that a teacher can change, so that a teacher chooses one with the class and sees a few weeks later whether students felt it.',
  author: 'Kith',
  date: '2026-11-26',
  counts: { scales: 16, choices: 0, open: 2, followUps: 0, identity: 0 },
  // Those of grades 3 to 5: a class of grade 5 may take it too.
  limits: { words: 14, minutes: 5, fleschKincaid: 3.5, inflesz: 80 },
  constructs: {
    identity: {
      label: 'Identity affirmed',
      items: ['ident.self', 'ident.lives'],
      report: 'items',
      action: 'Let students bring one example from their own lives into the next unit.',
    },
    community: {
      label: 'Community in class',
      items: ['peers.listen', 'peers.help'],
      report: 'items',
      action: 'Agree with the class on how to listen, and change who works with whom every two weeks.',
    },
    goals: {
      label: 'Clear goals',
      items: ['goal.know', 'goal.why'],
      report: 'items',
      action: 'Say at the start what will be learned and what for, and ask two students to say it back.',
    },
    meaning: {
      label: 'Meaningful work',
      items: ['work.life', 'work.care'],
      report: 'items',
      action: 'Let students choose the topic or the audience of one task.',
    },
    feedback: {
      label: 'Feedback that helps',
      items: ['feed.how', 'feed.time'],
      report: 'items',
      action:
        'Write one next step in place of a grade on one piece of work, and give ten minutes to take it.',
    },
    support: {
      label: 'Support when it is hard',
      items: ['help.ask', 'help.try'],
      report: 'items',
      action: 'Put three things to try on the wall, and thank the first who asks for help.',
    },
    voice: {
      label: 'Student voice',
      items: ['voice.asked', 'voice.used'],
      report: 'items',
      action: 'Ask what would help, do one of these things within a week, and say whose idea it was.',
    },
    care: {
      label: 'Care from the teacher',
      items: ['care.notice', 'care.time'],
      report: 'items',
      action:
        'Talk with three students a day about something other than their work, until everybody had a turn.',
    },
  },
  items: {
    'ident.self': { rationale: 'Asks what a student can do here, and not who they are.' },
    'ident.lives': { rationale: 'What is worked on is in the hands of the teacher.' },
    'peers.listen': { rationale: 'About the class, so that nobody has to rate their own friends.' },
    'peers.help': { rationale: 'Community in learning, and not in free time alone.' },
    'goal.know': { rationale: 'Who knows the goal can tell how far it is.' },
    'goal.why': { rationale: 'The reason, apart from the goal.' },
    'work.life': { rationale: 'Use in the student’s own judgment, without naming jobs or college.' },
    'work.care': { rationale: 'Meaning in the student’s own words: what one cares about.' },
    'feed.how': { rationale: 'Feedback as what to do next.' },
    'feed.time': { rationale: 'Feedback without time to use it changes nothing.' },
    'help.ask': { rationale: 'Whether asking is safe shows before any help does.' },
    'help.try': { rationale: 'Support that makes students able to go on by themselves.' },
    'voice.asked': { rationale: 'Being asked comes before being heard.' },
    'voice.used': { rationale: 'Separates being heard from being asked.' },
    'care.notice': { rationale: 'Attention, without asking how a student feels.' },
    'care.time': {
      rationale: 'Time is the scarce thing. The school survey asks the same of adults at school.',
    },
    'class.keep': { rationale: 'What a teacher should keep, in a student’s words.' },
    'class.change': { rationale: 'One thing keeps it concrete.' },
  },
  groupBy: [],
  privacyReason: lesson.privacyReason,
  results: {
    whoSees: 'A small team that the district names. The teacher sees results of the class as a whole.',
    sharedBack: 'In class: what the class said, and the one thing that is tried, written down in change-log.',
    sharedBackWithinDays: 14,
    retention: pulse.results.retention,
  },
  leftOut: [
    'Scores: two questions for each condition are shown one by one.',
    'Grade 5 as a band of its own: the words keep to the limits of grades 3 to 5, and a class of grade 5 may take it as it is.',
    'Identity questions: a page names the class, and beside a class the engine refuses them in an anonymous survey, since they could tell who it was.',
    'Which class: passed by the page (`classOrSection`), never asked. Ask no sooner than three weeks into a class.',
    'A rating of the teacher: it asks what happens in class.',
  ],
  sameInSpanish: {},
  hardWords: { en: {}, es: { ayudaría: 'A common verb; its ending makes it long.' } },
  withoutFrame: {},
};
