const students = { name: 'students', path: '/students', tag: 'kith-belonging-survey' };
const families = { name: 'families', path: '/families', tag: 'kith-family-form' };
const session = { name: 'session', path: '/session', tag: 'kith-session-feedback' };

const all = ['start', 'question', 'error', 'offline', 'thanks'];
const short = ['start', 'question', 'thanks'];

/** One way through one survey each: which page, how wide, in which language, and which screens are wanted. */
export const walks = [
  ...[390, 1280].flatMap((width) =>
    ['en', 'es'].map((language) => ({ ...students, width, language, screens: all })),
  ),
  ...[families, session].map((page) => ({ ...page, width: 390, language: 'en', screens: short })),
];
