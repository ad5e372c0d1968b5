import type { EarlyFacts } from '../page-scripts/files-at-opening.js';
import type { ScriptTable } from '../page-scripts/script-door.js';

/** What the build writes into the loader. */
export interface LoaderFacts {
  readonly version: string;
  /** The integrity of the scripts that the loader may bring onto a page. */
  readonly scripts: ScriptTable;
  /** Ids of the catalogue. */
  readonly instruments: readonly string[];
  /** Those of them that `kith.js` cannot show: `kith-all.js` does. */
  readonly needingAll: readonly string[];
  /** The languages that the catalogue has. */
  readonly languages: readonly string[];
  readonly early: EarlyFacts;
}

declare global {
  const kithLoader: LoaderFacts;
}
