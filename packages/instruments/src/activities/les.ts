import { programme } from './contract.js';

export const les = programme('LES', 'Leading Equitable Schools', [
  ['Sessions of professional learning', 'leaders', ['session-exit']],
  ['Learning in one’s own school', 'leaders', ['session-exit']],
  ['Learning walks', 'leaders', ['learning-walk']],
  ['Focus groups with students', 'students', ['focus-group-checkout', 'listening-notes']],
  ['Observe the culture of a school', 'leaders', ['culture-observation']],
  ['Design labs', 'all who take part', ['prototype-feedback']],
  [
    'Put what students, parents and the community say first',
    'students, families, community',
    ['student-voice', 'family-listening'],
  ],
  ['Reflect on bias, privilege and one’s own life', 'leaders', ['leader-reflection']],
  [
    'A vision for what students experience',
    'leaders, students, families',
    ['family-listening', 'student-voice'],
  ],
  ['Coach leaders of the central office', 'leaders', ['coaching-check-in']],
]);
