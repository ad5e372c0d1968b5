import { abilities, type Item, type ItemView } from '@kith/core';
import type { PipedWords } from '../items/marks.js';

/** Answers whose words the author wrote. Whatever else an answer says, a person has typed it. */
const chosen: readonly Item['type'][] = [
  'scale',
  'faces',
  'numeric-scale',
  'yes-no',
  'single-choice',
  'dropdown',
  'multiple-choice',
  'ranking',
  'matrix',
  'then-now',
  'consent',
];

/**
 * The words of earlier answers without those that a person has typed: these are never spoken, also not by a voice of
 * the device. The author's words for the case without an answer take their place.
 */
export function untyped(
  words: PipedWords,
  pipes: ItemView['pipes'],
  items: ReadonlyMap<string, Item>,
): PipedWords {
  if (!words) return null;
  return Object.fromEntries(
    Object.entries(words).filter(([id]) => {
      const item = items.get(id);
      // A computed value is a number of our own.
      return !item || (chosen.includes(item.type) && !pipes?.[id]?.otherText);
    }),
  );
}

/** A text as it is said: its marks are left out, and earlier answers stand in their places. */
export function saidOf(text: string, words: PipedWords = null): string {
  const nodes = abilities.parseMarks?.(text) ?? [{ text }];
  return nodes.map((node) => abilities.fillText?.(node.text, words) ?? node.text).join('');
}
