import { sentenceCount, wordsOf } from './words.js';

/**
 * Flesch-Kincaid grade of texts taken together: 0.39 · words/sentences + 11.8 · syllables/words − 15.59.
 * Meaningless for a single line: give it a whole instrument.
 *
 * J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom: Derivation of New Readability Formulas for
 * Navy Enlisted Personnel. Research Branch Report 8-75, 1975.
 */
export function fleschKincaidGrade(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf);
  const sentences = texts.reduce((sum, text) => sum + sentenceCount(text), 0);
  const syllables = words.reduce((sum, word) => sum + englishSyllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** Words that the spelling rules below get wrong. */
const exceptions: Readonly<Record<string, number>> = {
  creole: 2,
  every: 2,
  everyone: 3,
  hopes: 1,
  idea: 3,
  ideas: 3,
  someone: 2,
  something: 2,
  sometimes: 2,
  vietnamese: 4,
};

/** Syllables of an English word, estimated from its spelling: groups of vowels, less the silent endings. */
export function englishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/[^a-z]/g, '');
  const known = exceptions[letters];
  if (known !== undefined) return known;
  const spoken = letters
    .replace(/^y/, '')
    // likely, useful
    .replace(/(?<=[^aeiouy])e(?=(?:ly|ful|less|ment|where)$)/, '')
    // comes, makes; but classes, languages, apples
    .replace(/(?<![szxcgaeiouyl]|ch|sh)es$/, '')
    // learned, asked; but needed, wanted
    .replace(/(?<![tdaeiouyl])ed$/, '')
    // time, use; but able, little
    .replace(/(?<![aeiouy]|[^aeiouy]l)e$/, '');
  const groups = spoken.match(/[aeiouy]+/g) ?? [];
  // being, saying; Indian, serious, but nation, special
  const hiatus = spoken.match(/[aeiouy](?=ing)|(?<![tcsg])i(?=[aou])/g) ?? [];
  return Math.max(1, groups.length + hiatus.length);
}
