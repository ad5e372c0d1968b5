const students = { name: 'students', path: '/students', tag: 'kith-belonging-survey' };
const grades35 = { ...students, name: 'grades-3-5', path: '/students-3-5' };
const gradesK2 = { ...students, name: 'grades-k-2', path: '/students-k-2' };
const families = { name: 'families', path: '/families', tag: 'kith-family-form' };
const session = { name: 'session', path: '/session', tag: 'kith-session-feedback' };
/** Every question has a bar and a table: more of them look the same. */
const results = { name: 'results', path: '/results', tag: 'kith-results', most: 2600 };
const heard = { name: 'what-we-heard', path: '/what-we-heard', tag: 'kith-share-back' };

const all = ['start', 'question', 'error', 'offline', 'thanks'];
const phone = 390;
const desk = 1280;
/** The least width that WCAG asks for, and the one of a sheet of paper between its margins. */
const narrow = 320;
const paper = 720;

/**
 * One way through one survey each: which page, how wide, in which language (English if none is named), in which look
 * or theme, and which screens are wanted.
 */
export const walks = [
  ...[phone, desk].map((width) => ({ ...students, width, screens: all })),
  { ...students, width: phone, language: 'ar', screens: all },
  { ...students, width: phone, look: 'dark', screens: ['start', 'error', 'offline'] },
  { ...students, width: phone, look: 'forced', screens: ['question', 'error'] },
  { ...students, width: narrow, language: 'es', screens: ['question'] },
  { ...students, width: paper, look: 'print', screens: ['question'] },
  ...['plain', 'high-contrast'].map((theme) => ({ ...students, width: phone, theme, screens: ['question'] })),
  { ...gradesK2, width: phone, screens: ['start', 'hello', 'question', 'offline', 'thanks'] },
  { ...gradesK2, width: phone, language: 'ar', screens: ['hello', 'question', 'offline'] },
  { ...gradesK2, width: narrow, language: 'es', screens: ['question', 'second'] },
  { ...gradesK2, width: phone, look: 'dark', screens: ['question'] },
  { ...gradesK2, width: phone, look: 'forced', screens: ['question'] },
  { ...gradesK2, width: phone, theme: 'playful', screens: ['question'] },
  { ...grades35, width: phone, screens: ['start', 'question'] },
  { ...families, width: phone, screens: ['start', 'question', 'thanks'] },
  { ...families, width: phone, language: 'ar', screens: ['question', 'thanks'] },
  { ...session, width: phone, look: 'dark', screens: ['question'] },
  { ...session, width: phone, screens: ['thanks'] },
  { ...session, width: phone, language: 'ar', screens: ['question', 'thanks'] },
  { ...results, width: phone, screens: ['answers', 'groups', 'crossings', 'waves', 'change', 'comments'] },
  { ...results, width: desk, screens: ['answers', 'crossings', 'change'] },
  { ...results, width: phone, language: 'ar', screens: ['answers', 'groups', 'change'] },
  { ...results, width: phone, look: 'dark', screens: ['answers', 'waves'] },
  { ...results, width: paper, look: 'print', screens: ['answers'] },
  { ...heard, width: phone, screens: ['shared'] },
  { ...heard, width: desk, screens: ['shared'] },
  { ...heard, width: phone, language: 'ar', screens: ['shared'] },
  { ...heard, width: phone, look: 'dark', screens: ['shared'] },
  { ...heard, width: paper, look: 'print', screens: ['shared'] },
];

/** What the picture of a screen is called, without `.png`. */
export const nameOf = ({ name, width, language = 'en', look, theme }, screen) =>
  [name, screen, width, language, look, theme].filter((part) => part !== undefined).join('-');
