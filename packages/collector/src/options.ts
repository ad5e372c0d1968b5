import type { Definition } from '@kith/core';

/** Where the collector keeps what it stores, and who may post to it and read from it. */
export interface CollectorOptions {
  /** Folder of the database. Made, readable by its owner only, where it is missing. */
  readonly dataDir?: string;
  /** Path of the database file in place of `dataDir`, or `:memory:`. One of the two is needed. */
  readonly database?: string;
  /** Opens the exports and the switching of surveys; at least 16 characters. Without it both stay shut. */
  readonly adminKey?: string;
  /**
   * Origins whose pages may post and read the answer (`https://schools.example`). `'*'` admits every site,
   * the entry `'null'` admits pages without an origin (sandboxed frames, files). Default none: same origin only.
   */
  readonly origins?: '*' | readonly string[];
  /** Instruments that are known here: they order the columns of the CSV and give surveys their dates. */
  readonly definitions?: readonly Definition[];
  /** Requests with a body that are taken at the same time; more are asked to come back. Default 500. */
  readonly maxInFlight?: number;
  /** Default: the clock of the machine. */
  readonly now?: () => Date;
  /** Receives one line per fault of the machine, never anything of a person. Default: standard error. */
  readonly log?: (line: string) => void;
}

/** Throws a `TypeError` that says what to mend, before anything is opened. */
export function checkOptions(options: CollectorOptions): void {
  if (options.dataDir === undefined && options.database === undefined) {
    throw new TypeError('Set dataDir (a folder) or database (a file, or ":memory:").');
  }
  if (options.adminKey !== undefined && options.adminKey.length < 16) {
    throw new TypeError('The admin key needs at least 16 characters.');
  }
  if (options.origins === undefined || options.origins === '*') return;
  const wrong = options.origins.find((origin) => origin !== 'null' && !isOrigin(origin));
  if (wrong !== undefined) {
    throw new TypeError(
      `"${wrong}" is not an origin. Write scheme and host only, for example https://schools.example.`,
    );
  }
}

function isOrigin(text: string): boolean {
  try {
    return new URL(text).origin === text;
  } catch {
    return false;
  }
}
