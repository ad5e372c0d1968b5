import { demoSchools, demoWaves } from './responses.js';

/** What a made-up district says of its made-up results, in one language. */
export interface DemoWords {
  readonly note: string;
  readonly school: string;
  readonly schoolName: (n: number) => string;
  readonly times: readonly [string, string, string];
  readonly change: string;
  readonly constructs: Readonly<Record<string, string>>;
}

const constructs = {
  belonging: ['Belonging at school', 'Sentirse parte de la escuela', 'الانتماء إلى المدرسة'],
  'adult-care': ['Care from adults', 'Cuidado de los adultos', 'اهتمام الكبار'],
  peers: ['Getting along with others', 'Relación con los demás', 'العلاقة مع الآخرين'],
} as const;

const named = (place: 0 | 1 | 2): Record<string, string> =>
  Object.fromEntries(Object.entries(constructs).map(([id, names]) => [id, names[place]]));

const byLanguage: Readonly<Record<string, DemoWords>> = {
  en: {
    note: 'These answers, schools and comments are invented. Nobody gave them.',
    school: 'School',
    schoolName: (n) => `Invented School ${n}`,
    times: ['Fall 2026', 'Winter 2027', 'Spring 2027'],
    change:
      'An adult greets each student by name at the door, and first period begins with ten minutes of talk.',
    constructs: named(0),
  },
  es: {
    note: 'Estas respuestas, escuelas y comentarios son inventados. Nadie los dio.',
    school: 'Escuela',
    schoolName: (n) => `Escuela inventada ${n}`,
    times: ['Otoño de 2026', 'Invierno de 2027', 'Primavera de 2027'],
    change:
      'Un adulto saluda a cada estudiante por su nombre en la puerta, y la primera clase empieza con diez minutos de charla.',
    constructs: named(1),
  },
  ar: {
    note: 'هذه الإجابات والمدارس والتعليقات مختلقة. لم يقدّمها أحد.',
    school: 'المدرسة',
    schoolName: (n) => `المدرسة المختلقة ${n}`,
    times: ['خريف 2026', 'شتاء 2027', 'ربيع 2027'],
    change: 'يحيّي أحد الكبار كل طالب باسمه عند الباب، وتبدأ الحصة الأولى بعشر دقائق من الحديث.',
    constructs: named(2),
  },
};

/** The labels that no definition has; those of a language without words are English. */
export function demoLabels(tag: string, change: string) {
  const words = byLanguage[tag] ?? byLanguage['en'];
  if (words === undefined) throw new TypeError('There are no English words.');
  return {
    note: words.note,
    constructs: words.constructs,
    groupings: { school: words.school },
    groups: { school: Object.fromEntries(demoSchools.map((id, n) => [id, words.schoolName(n + 1)])) },
    waves: Object.fromEntries(demoWaves.map((wave, n) => [wave, words.times[n] ?? wave])),
    changes: { [change]: words.change },
  };
}

/** Comments that nobody wrote. They stay in the language that they would have been written in. */
export const demoComments: readonly { readonly text: string; readonly language: string }[] = [
  { text: 'More time to talk with each other in class.', language: 'en' },
  { text: 'I like it when teachers ask how my day is going.', language: 'en' },
  { text: 'Let us choose some of the books.', language: 'en' },
  { text: 'Que los maestros digan bien mi nombre.', language: 'es' },
  { text: 'A club that meets at lunch, for those who take the bus.', language: 'en' },
  { text: 'Tell us what happens with our ideas.', language: 'en' },
  { text: 'Más música de nuestras familias.', language: 'es' },
  { text: 'Somewhere quiet to sit.', language: 'en' },
  { text: 'Nothing. It is fine as it is.', language: 'en' },
  { text: 'Ask new students to join in.', language: 'en' },
  { text: 'Let students help plan the assembly.', language: 'en' },
  { text: 'Help with homework after school.', language: 'en' },
];
