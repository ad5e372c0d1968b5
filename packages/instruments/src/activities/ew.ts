import { programme } from './contract.js';

export const ew = programme('EW', 'Equity Warriors', [
  ['Learning at board meetings and retreats', 'the board', ['session-exit']],
  ['Live examples, such as restorative circles', 'board, staff', ['session-exit']],
  ['Book studies and book clubs', 'leaders', ['book-study', 'listening-notes']],
  ['Commit to apply something', 'staff', ['session-exit', 'practice-follow-up']],
  ['Learning communities on critical questions', 'educators', ['meeting-pulse']],
  ['Voice and choice in one’s own learning', 'staff', ['pl-needs']],
  ['Take risks, and give feedback', 'staff', ['coaching-check-in']],
  ['Learning that middle leaders choose', 'leaders', ['pl-needs', 'session-exit']],
  ['See what schools need and can do, and set targets', 'schools', ['pl-needs']],
  ['Bring questions, concerns and requests of a school', 'school leaders', ['principal-meeting']],
  ['Share what was seen on walks; coach each other', 'leaders', ['learning-walk', 'coaching-check-in']],
  ['Set priorities for support together', 'school and district', ['challenge-priorities']],
  ['Ask about policies before they are decided', 'school leaders', ['policy-receptivity']],
  ['Principals meet each month', 'principals', ['principal-meeting']],
  ['Principals bring other roles along', 'all of these roles', ['meeting-pulse']],
  ['Leaders see that their knowledge is used', 'school leaders', ['principal-meeting']],
  ['Adults learn from students and families', 'all', ['student-voice', 'family-listening']],
]);
