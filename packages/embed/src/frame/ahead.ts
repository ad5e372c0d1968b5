import type { Attributes } from '../page-scripts/files-at-opening.js';
import { type FoundText, readConfigBeside } from './read-own-config.js';

/** What both scripts of the frame page know, which come in no order. */
interface Ahead {
  /** Asked for by whichever of them runs first. */
  readonly config: Promise<FoundText>;
  /** Attributes of surveys whose files nobody has asked for yet. */
  readonly wanted: Attributes[];
  /** Asks for what a survey with these attributes will need, once there is what can. */
  bring: (attributes: Attributes) => void;
}

const key = Symbol.for('kith/frame-ahead');
const scope = globalThis as { [key]?: Ahead | undefined };

export function ahead(): Ahead {
  const wanted: Attributes[] = [];
  return (scope[key] ??= {
    config: readConfigBeside(),
    wanted,
    bring: (attributes) => {
      wanted.push(attributes);
    },
  });
}
