import type { Attributes } from '../page-scripts/files-at-opening.js';
import type { FoundText } from './read-own-config.js';

/** What was asked for while the frame page's own script is on its way. */
export interface Ahead {
  readonly config: Promise<FoundText>;
  /** Asks for what a survey with these attributes will need. */
  readonly bring: (attributes: Attributes) => void;
}

const key = Symbol.for('kith/frame-ahead');
const scope = globalThis as { [key]?: Ahead | undefined };

/** Whichever of the page's scripts runs first asks: they come in no order. */
export const ahead = (ask: () => Ahead): Ahead => (scope[key] ??= ask());
