import { type ItemView, wordsOf } from '@kith/core';
import type { PipedWords } from '../items/marks.js';
import type { Words } from './words.js';

/** Earlier answers in the reader's words, for the texts that take them up. */
export function pipedWords(pipes: ItemView['pipes'], { items, language }: Words): PipedWords {
  if (!pipes) return null;
  return Object.fromEntries(
    Object.entries(pipes).flatMap(([id, answer]) => {
      const words = wordsOf(items.get(id), answer, language);
      return words === undefined ? [] : [[id, words]];
    }),
  );
}
