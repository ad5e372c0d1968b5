import { fillText, parseMarks } from '@kith/core';
import type { PipedWords } from '../marks.js';

/** A text without its marks, where only words can stand: in a name for a screen reader. */
export function plainMarks(text: string, words: PipedWords): string {
  return parseMarks(text)
    .map((node) => fillText(node.text, words))
    .join('');
}
