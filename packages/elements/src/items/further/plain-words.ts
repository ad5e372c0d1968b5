import { fillText, parseMarks } from '@kith/core';
import type { PipedWords } from '../marks.js';

/** A text without its marks, for names that only a screen reader speaks. */
export function plainWords(text: string, words: PipedWords): string {
  return parseMarks(text)
    .map((node) => fillText(node.text, words))
    .join('');
}
