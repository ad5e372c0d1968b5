/** A sentence and where it stands in its text, in UTF-16 code units. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** The sentences of a text; the text as a whole where the browser cannot tell them apart. */
export function sentencesIn(text: string, tag: string): readonly Sentence[] {
  if (!('Segmenter' in Intl)) return byMarks(text);
  const segments = new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text);
  return trimmed([...segments].map(({ segment, index }) => ({ text: segment, start: index })));
}

/** After the marks that end a sentence in the languages that Kith speaks. */
export function byMarks(text: string): readonly Sentence[] {
  const found = [...text.matchAll(/[^.!?؟。]+[.!?؟。]*/gu)];
  return trimmed(found.map((match) => ({ text: match[0], start: match.index })));
}

function trimmed(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(({ text, start }) => ({
      text: text.trim(),
      start: start + (text.length - text.trimStart().length),
    }));
}
