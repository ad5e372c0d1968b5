/** What of a served file is to run on this page. */
export type Part = 'everything' | 'extras' | 'nothing';

/** The part of the page's registry that the guard looks at. */
interface Present {
  readonly version: string;
  readonly file?: string;
}

/**
 * Runs before anything else in a served file, so that a second Lit never evaluates. Of one version the larger file
 * adds to the smaller; of two versions the first wins, and the tags that it does not know keep their fallback.
 */
export function admit(version: string, file: 'kith' | 'kith-all'): Part {
  const present = (globalThis as Record<symbol, Present | undefined>)[Symbol.for('kith/registry')];
  if (!present) return 'everything';
  if (present.version !== version) {
    console.warn(
      `[kith:version-conflict] Kith ${version} does not start: this page runs ${present.version} already.`,
    );
    return 'nothing';
  }
  return file === 'kith-all' && present.file !== file ? 'extras' : 'nothing';
}
