import type { Parser } from '@kith/elements/survey/registry';

/**
 * What the build knows and the source cannot: written around the bundle as a constant, because a bundle in one
 * function has no `import.meta`.
 */
export interface FileFacts {
  /** The address that the served file was loaded from. */
  readonly url: string;
  /** The integrity of data files, by their names without `.json`; that of the rest stands in `index.json`. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The validator that stands before this in `kith-all.js`; `null` in `kith.js`. */
  readonly parser: Parser | null;
}

declare global {
  const kithFile: FileFacts;
}
