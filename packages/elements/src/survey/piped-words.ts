import { abilities, type ItemView } from '@kith/core';
import type { PipedWords } from '../items/marks.js';
import type { Words } from './words.js';

/** A text with earlier answers in their places. */
export const filled = (text: string, words: PipedWords): string => abilities.fillText?.(text, words) ?? text;

/** Earlier answers in the reader's words, for the texts that take them up. */
export function pipedWords(pipes: ItemView['pipes'], { items, language }: Words): PipedWords {
  if (!pipes) return null;
  return Object.fromEntries(
    Object.entries(pipes).flatMap(([id, answer]) => {
      const words = abilities.wordsOf?.(items.get(id), answer, language);
      return words === undefined ? [] : [[id, words]];
    }),
  );
}
