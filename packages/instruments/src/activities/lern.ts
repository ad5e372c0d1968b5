import { belonging, programme, pulses, shared } from './contract.js';

export const lern = programme('LERN', 'District Leading for Equity Redesign Network', [
  ['Form a district team across roles, student leaders among them', 'the team', ['team-check']],
  ['Learn a framework for leading, apply it and reflect', 'the team', ['session-exit', 'practice-follow-up']],
  ['Look at numbers and words, and name one challenge', 'the team', ['challenge-priorities'], 'export'],
  [
    'Listen to students and families',
    'students, families',
    ['student-voice', 'family-listening', 'listening-notes'],
  ],
  ['Observe', 'educators', ['learning-walk', 'culture-observation']],
  ['Ask students in surveys', 'students', [...belonging, ...pulses]],
  ['Reflect with colleagues of other districts', 'the team', ['consultancy-feedback']],
  [
    'Think policies anew with students and families',
    'students, families',
    ['prototype-feedback', 'policy-receptivity'],
  ],
  [
    'Make progress that can be measured, and share what changes',
    'team, students',
    ['change-log', 'change-log-result', ...pulses, ...shared],
  ],
  ['Meet as a team each month', 'the team', ['meeting-pulse']],
  [
    'Learn across networks, in sessions and consultancies',
    'participants',
    ['session-exit', 'consultancy-feedback'],
  ],
  ['Three convenings of three hours', 'participants', ['convening-feedback']],
  ['Online learning sessions for staff', 'staff', ['session-exit']],
  ['Plan leadership and strategy each month', 'the design team', ['coaching-check-in']],
  ['Coach executives each month', 'one to a few leaders', ['coaching-check-in']],
  ['Collect words that may be quoted', 'participants', [], 'quote'],
  ['Say that a district is interested', 'districts', ['interest-form']],
]);
