import type { EarlyFacts, OpeningFacts } from '../page-scripts/files-at-opening.js';
import type { ScriptTable } from '../page-scripts/script-door.js';

/** What a frame page can show, wherever its files are. Written into its script by the build, or by the builder. */
export interface FrameFacts {
  /** Ids of the catalogue: what is shown where there is no configuration. */
  readonly instruments: readonly string[];
  readonly languages: readonly string[];
  /** The style sheets of the themes, by name. */
  readonly themes: Readonly<Record<string, string>>;
}

/** What the build knows of the files beside the frame page. */
export interface FrameFiles {
  /** Instruments that `kith.js` cannot show: `kith-all.js` does. */
  readonly needingAll: readonly string[];
  readonly flagships: OpeningFacts['flagships'];
  /** What is brought where it is needed: the file with every item type and the validator, the one that shows what was published, and the check of the page. */
  readonly scripts: ScriptTable;
}

declare global {
  const kithFrame: FrameFacts;
  const kithFrameFiles: FrameFiles;
  /** What a survey may ask for before Kith does, and the languages that there are. */
  const kithFrameEarly: EarlyFacts & Pick<FrameFacts, 'languages'>;
  /** Starts the piece that watches runs, once Kith is on the page. */
  function kithWatchRuns(): void;
}
