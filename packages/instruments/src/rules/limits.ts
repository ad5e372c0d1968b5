import { en, formatText, minutesOf, type Catalogue, type Definition } from '@kith/core';
import type { InstrumentNotes, Reasons } from '../instrument-notes.js';
import { englishSyllables, fleschKincaidGrade } from './reading-english.js';
import { perspicuity, spanishSyllables } from './reading-spanish.js';
import { sentencesOf, textsOfCatalogue, textsOfDefinition, type Texts } from './texts.js';
import { wordsOf } from './words.js';

const noticeWords = 80;

/** No longer to answer and no harder to read than the notes promise. */
export function limitProblems(
  definition: Definition,
  spanish: Catalogue,
  limits: InstrumentNotes['limits'],
): readonly string[] {
  const minutes = minutesOf(definition);
  const grade = fleschKincaidGrade(sentencesOf(textsOfDefinition(definition)));
  const ease = perspicuity(sentencesOf(textsOfCatalogue(spanish)));
  const notice = noticeLength(definition);
  const problems: string[] = [];
  if (minutes > limits.minutes) problems.push(`${minutes} minutes, at most ${limits.minutes}`);
  if (grade > limits.fleschKincaid) {
    problems.push(`Flesch-Kincaid ${grade.toFixed(1)}, at most ${limits.fleschKincaid}`);
  }
  if (ease < limits.inflesz) problems.push(`INFLESZ ${ease.toFixed(0)}, at least ${limits.inflesz}`);
  if (notice > noticeWords) problems.push(`${notice} words of notice, at most ${noticeWords}`);
  return problems;
}

/** What is read before the first question in the anonymous mode, with the sentences that Kith adds. */
function noticeLength(definition: Definition): number {
  const { intro, whoSees } = definition.notice;
  const added = [
    formatText(en, 'minutes', { n: minutesOf(definition) }),
    ...(['canSkip', 'noHarm', 'privacyAnonymous', 'commentsLater'] as const).map((key) =>
      formatText(en, key),
    ),
  ];
  return wordsOf([intro, whoSees, ...added].join(' ')).length;
}

const counters = { en: englishSyllables, es: spanishSyllables };
const longFrom = { en: 4, es: 5 };

/** Long words need a reason to stay, and a reason needs its word. */
export function hardWordProblems(texts: Texts, language: 'en' | 'es', allowed: Reasons): readonly string[] {
  const words = new Set([...texts.values()].flatMap(wordsOf).map((word) => word.toLowerCase()));
  const hard = [...words].filter((word) => counters[language](word) >= longFrom[language]);
  return [
    ...hard.filter((word) => !(word in allowed)).map((word) => `${word}: a long word`),
    ...Object.keys(allowed)
      .filter((word) => !hard.includes(word))
      .map((word) => `${word}: has a reason but no use`),
  ];
}
