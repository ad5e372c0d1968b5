import type { Remark, Rule } from '../contract.js';
import type { Limits } from '../limits.js';
import { fleschKincaidGrade } from '../language/reading-english.js';
import { perspicuity } from '../language/reading-spanish.js';
import { wordsOf } from '../language/words.js';
import type { LanguageVersion } from '../subject.js';
import { sentencesOf } from '../texts.js';

/** Both formulas mean nothing for a few lines. */
const fewestWords = 40;

export const readingLevel: Rule = {
  id: 'reading-level',
  severity: 'warning',
  why: 'Who has to puzzle over the words answers about the words. The formulas are estimates, not a pretest.',
  mend: 'Use shorter sentences and the words of every day; then let five to eight people read it aloud.',
  example: '"Comprehensive institutional responsibility necessitates considerable deliberation."',
  check: ({ versions, limits }) => versions.flatMap((version) => checkVersion(version, limits)),
};

function checkVersion({ document, primary, texts }: LanguageVersion, limits: Limits): readonly Remark[] {
  const sentences = sentencesOf(texts);
  if (sentences.flatMap(wordsOf).length < fewestWords) return [];
  const place = { document, path: '', at: '' };
  if (primary === 'en') {
    const grade = fleschKincaidGrade(sentences);
    if (grade <= limits.grade) return [];
    const message = `Flesch-Kincaid grade ${grade.toFixed(1)}; for ${limits.reader} at most ${limits.grade}.`;
    return [{ place, message }];
  }
  if (primary !== 'es') return [];
  const ease = perspicuity(sentences);
  if (ease >= limits.ease) return [];
  const message = `INFLESZ ${ease.toFixed(0)}; for ${limits.reader} at least ${limits.ease}.`;
  return [{ place, message }];
}
