import type { TextKey } from '@kith/core';
import type { Move } from './moved.js';

/** What a button shows, and its whole name, which begins with the same words. */
export const moveTexts: Readonly<Record<Move, readonly [visible: TextKey, whole: TextKey]>> = {
  in: ['placeNext', 'rankAdd'],
  up: ['moveUp', 'rankUp'],
  down: ['moveDown', 'rankDown'],
  out: ['takeOut', 'rankRemove'],
};
