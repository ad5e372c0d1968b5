import { belonging, programme, pulses } from './contract.js';

export const mdn = programme('MDN', 'Midwest District Network', [
  ['Apply to take part', 'districts', ['network-application']],
  ['Consult as a team, and prepare', 'the team', ['pl-needs', ...belonging]],
  [
    'Full days together, from the start to the review of the year',
    'participants',
    ['convening-feedback', 'year-in-review'],
  ],
  ['Webinars and online convenings', 'participants', ['session-exit']],
  ['Meet with people of the same role', 'peers', ['role-alike']],
  ['Learn online, consult, inquire together', 'participants', ['consultancy-feedback']],
  [
    'Let students and families say what success is',
    'students, families',
    ['family-listening', 'student-voice'],
  ],
  ['Find or sharpen an equity challenge', 'the team', ['challenge-priorities']],
  [
    'Small tests of change in short cycles',
    'students, educators',
    ['change-log', 'change-log-result', 'lesson-exit', ...pulses],
  ],
  ['Give to research', '–', [], 'export'],
  [
    'Learn with students and families, across levels',
    'students, families, all roles',
    ['student-voice', 'family-listening', 'landscape'],
  ],
  ['Learn to coach for equity', 'coaches', ['coaching-check-in']],
  ['Let students help to shape lessons and classes', 'students', ['classroom-conditions', 'lesson-exit']],
  ['See belonging, agency and meaningful work grow', 'students', [...belonging]],
  ['Find a source of regular input by students', 'students', [...pulses, 'student-voice']],
  ['Shape the second year with those who take part', 'participants', ['year-in-review']],
]);
