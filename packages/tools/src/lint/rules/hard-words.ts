import type { Remark, Rule } from '../contract.js';
import { englishSyllables } from '../language/reading-english.js';
import { spanishSyllables } from '../language/reading-spanish.js';
import { wordsOf } from '../language/words.js';
import type { LanguageVersion } from '../subject.js';

const measures = {
  en: { syllables: englishSyllables, from: 4 },
  es: { syllables: spanishSyllables, from: 5 },
} as const;

export const hardWords: Rule = {
  id: 'hard-words',
  severity: 'error',
  needsNotes: true,
  why: 'One long word can stop a reader whom the average would let pass.',
  mend: 'Use a shorter word, or give the reason in the notes under `hardWords`.',
  example: '"equitable" without a reason',
  check: ({ versions, notes }) =>
    versions.flatMap((version) => {
      const { primary } = version;
      return primary === 'en' || primary === 'es'
        ? checkWords(version, primary, notes?.hardWords[primary] ?? {})
        : [];
    }),
};

function checkWords(
  { texts, document }: LanguageVersion,
  language: keyof typeof measures,
  allowed: Readonly<Record<string, string>>,
): readonly Remark[] {
  const { syllables, from } = measures[language];
  const words = new Set(texts.flatMap(({ text }) => wordsOf(text)).map((word) => word.toLowerCase()));
  const hard = [...words].filter((word) => syllables(word) >= from);
  const place = { document, path: '' };
  return [
    ...hard
      .filter((word) => !(word in allowed))
      .map((word) => ({ place, message: `"${word}" is a long word.` })),
    ...Object.keys(allowed)
      .filter((word) => !hard.includes(word))
      .map((word) => ({ place, message: `"${word}" has a reason in the notes, but no use.` })),
  ];
}
