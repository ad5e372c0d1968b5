import type { Definition } from '@kith/core';
import { checkPlan, type ResultsPlan } from '@kith/results';
import type { RetentionRules } from './retention/rules.js';
import { checkRules } from './retention/rules.js';

/** Where the collector keeps what it stores, and who may post to it and read from it. */
export interface CollectorOptions {
  /** Folder of the database. Made, readable by its owner only, where it is missing. */
  readonly dataDir?: string;
  /** Path of the database file in place of `dataDir`, or `:memory:`. */
  readonly database?: string;
  /** PostgreSQL in place of a file: `postgres://user:password@host:5432/database`. One of the three is needed. */
  readonly databaseUrl?: string;
  /** Connections to PostgreSQL at most, by this process. Default 10. */
  readonly databaseConnections?: number;
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
  /** Bytes of a record at most. Default 262,144 (256 KiB), a hundred times the usual record; 1,024 to 16 MiB. */
  readonly largestBody?: number;
  /**
   * Of several confidential responses under one token (and the same survey, wave, phase, event, session and day)
   * `'first'` keeps the first and refuses the others, `'latest'` puts each in place of the one before, `'all'`
   * keeps them all. Default `'first'`.
   */
  readonly tokens?: 'first' | 'latest' | 'all';
  /** When what was stored is erased by itself. Default never: see docs/collector.md. */
  readonly retention?: RetentionRules;
  /**
   * What is worked out of the responses to which survey, and how small a group may be: one plan for each survey of
   * which results are released. Default none.
   */
  readonly results?: readonly ResultsPlan[];
  /** Each opens released results and nothing else; at least 16 characters, and not the admin key. Default none. */
  readonly resultsKeys?: readonly string[];
  /** Default: the clock of the machine. */
  readonly now?: () => Date;
  /** Receives one line per fault of the machine, never anything of a person. Default: standard error. */
  readonly log?: (line: string) => void;
}

export const defaultLargestBody = 256 * 1024;

/** Throws a `TypeError` that says what to mend, before anything is opened. */
export function checkOptions(options: CollectorOptions): void {
  const { dataDir, database, databaseUrl, adminKey, largestBody = defaultLargestBody } = options;
  if (dataDir === undefined && database === undefined && databaseUrl === undefined) {
    throw new TypeError('Set dataDir (a folder), database (a file, or ":memory:") or databaseUrl.');
  }
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new TypeError('databaseUrl begins with postgres://.');
  }
  if (adminKey !== undefined && adminKey.length < 16) {
    throw new TypeError('The admin key needs at least 16 characters.');
  }
  if (!Number.isInteger(largestBody) || largestBody < 1024 || largestBody > 16 * 1024 * 1024) {
    throw new TypeError('The largest body is a number of bytes from 1024 to 16777216.');
  }
  if (options.retention !== undefined) checkRules(options.retention);
  checkOrigins(options.origins);
  checkResults(options);
}

function checkResults({ results = [], resultsKeys = [], adminKey }: CollectorOptions): void {
  for (const plan of results) checkPlan(plan);
  if (new Set(results.map(({ instrument }) => instrument)).size !== results.length)
    throw new TypeError('There are two plans for the results of one survey.');
  if (resultsKeys.some((key) => key.length < 16))
    throw new TypeError('A results key needs at least 16 characters.');
  if (adminKey !== undefined && resultsKeys.includes(adminKey))
    throw new TypeError('The admin key cannot be a results key too: it opens single answers.');
}

function checkOrigins(origins: CollectorOptions['origins']): void {
  if (origins === undefined || origins === '*') return;
  const wrong = origins.find((origin) => origin !== 'null' && !isOrigin(origin));
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
