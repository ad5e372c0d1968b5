import type { EarlyFacts } from '../page-scripts/files-at-opening.js';
import type { ScriptTable } from '../page-scripts/script-door.js';

/** What the build writes into the frame page's script. */
export interface FrameFacts {
  readonly version: string;
  /** Ids of the catalogue. */
  readonly instruments: readonly string[];
  /** Those of them that `kith.js` cannot show: `kith-all.js` does. */
  readonly needingAll: readonly string[];
  readonly languages: readonly string[];
  /** The style sheets of the themes, by name. */
  readonly themes: Readonly<Record<string, string>>;
  /** What is brought where it is needed: the file with every item type and the validator, the one that shows what was published, and the check of the page. */
  readonly scripts: ScriptTable;
}

declare global {
  const kithFrame: FrameFacts;
  /** What a survey may ask for before Kith does; null in a page of one file. */
  const kithFrameEarly: EarlyFacts | null;
  /** Starts the piece that watches runs, once Kith is on the page. */
  function kithWatchRuns(): void;
}
