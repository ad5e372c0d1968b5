import type { Attributes } from '../page-scripts/files-at-opening.js';
import type { FoundText } from './read-own-config.js';

/** What the page's small script leaves for its own, which comes after it. */
export interface Ahead {
  readonly config: Promise<FoundText>;
  /** Asks for what a survey with these attributes will need. */
  readonly bring: (attributes: Attributes) => void;
}

const key = Symbol.for('kith/frame-ahead');
const scope = globalThis as { [key]?: Ahead };

export function leaveAhead(asked: Ahead): void {
  scope[key] = asked;
}

/** Nothing where the small script has not come. */
export const findAhead = (): Ahead | undefined => scope[key];
