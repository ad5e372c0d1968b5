/** The words of a text: letters with inner apostrophes and hyphens. Numbers and marks are no words. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];
}

/** Sentences as readability formulas count them: one at least, ended by `.`, `!` or `?`. */
export function sentenceCount(text: string): number {
  return Math.max(1, (text.match(/[.!?]+(?=\s|$)/g) ?? []).length);
}
