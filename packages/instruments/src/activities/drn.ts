import { belonging, programme, pulses, shared } from './contract.js';

export const drn = programme('DRN', 'District Redesign Network', [
  ['Say that a district is interested', 'districts', ['interest-form']],
  ['Review applications, talk with districts, visit', 'districts', ['network-application', 'site-visit']],
  ['Coach those who begin', 'leads', ['coaching-check-in']],
  [
    'See how students experience school now, from several sides',
    'students, families, staff',
    [...belonging, 'family-relationships', 'staff-conditions'],
  ],
  ['Look at the system: structures, barriers, beliefs', 'all roles', ['landscape']],
  ['Bring what students say to where changes are decided', '–', [...shared], 'results'],
  ['Act on commitments that were made in public', 'families, staff, students', ['landscape']],
  ['Work in a team across roles, with students', 'the team', ['team-check']],
  [
    'Try small changes, watch, adapt',
    'students, educators',
    ['change-log', 'change-log-result', 'lesson-exit', ...pulses],
  ],
  ['Build structures for inquiry', 'the team', ['team-check']],
  ['National, regional and end-of-year convenings', 'participants', ['convening-feedback', 'year-in-review']],
  ['Visit other districts to solve a problem', 'visitors, hosts', ['site-visit']],
  ['Coach and consult in person', 'leads', ['coaching-check-in']],
  ['Let leaders look at the equity of their systems', 'leaders', ['leader-reflection', 'landscape']],
  ['Retreats of several days', 'participants', ['convening-feedback', 'session-exit']],
  ['Meet as district teams', 'the team', ['meeting-pulse']],
  [
    'Change the conditions in which adults and students learn',
    'students, staff',
    ['classroom-conditions', 'staff-conditions'],
  ],
  ['Show others what was learned and redesigned', 'the audience', ['prototype-feedback']],
]);
