import type { PrivacyMode, StatusFile } from '@kith/core';

/** A record at the store's door: parsed, in canonical JSON. */
export interface StoredRecord {
  readonly id: string;
  readonly test: boolean;
  /** The day of receipt, `YYYY-MM-DD`. */
  readonly receivedOn: string;
  readonly body: string;
}

export interface StoredResponse extends StoredRecord {
  readonly instrument: string;
  readonly mode: PrivacyMode;
  /** SHA-256 of the secret with which the device may erase it; `null` without one. */
  readonly deletion: string | null;
}

/** Keeps records of one kind, each exactly once by its id, and gives them back in the order of random ids. */
export interface RecordStore<R extends StoredRecord> {
  /** What is kept under this id, or `undefined`. */
  find(id: string): Promise<FoundRecord | undefined>;
  /** `false`, with nothing changed, where the id is taken. Settled on disk when it resolves. */
  insert(record: R): Promise<boolean>;
  /** Bodies in ascending order of id, a few hundred at a time. */
  read(filter: RecordFilter): AsyncIterable<string>;
  count(filter?: RecordFilter): Promise<number>;
  /** Removes what the filter names, writes it down, and returns how many that were; or changes nothing. */
  erase(filter: RecordFilter, note: EraseNote): Promise<number>;
}

/** What the audit says of that many; `undefined` where there is nothing to say. */
export type EraseNote = (erased: number) => AuditEntry | undefined;

export interface FoundRecord {
  readonly body: string;
  readonly deletion: string | null;
}

export interface RecordFilter {
  /** Responses only. Default: of all instruments. */
  readonly instrument?: string;
  /** Responses only. Default: of every privacy mode. */
  readonly mode?: PrivacyMode;
  /** Only what came before this day, `YYYY-MM-DD`. */
  readonly receivedBefore?: string;
  /** Trial answers too. Default false. */
  readonly test?: boolean;
}

export interface StoredStatus {
  /** `null` where it was never set here. */
  readonly status: StatusFile | null;
  /** `YYYY-MM-DD`; set while the survey is closed by hand. */
  readonly closedOn: string | null;
  /** Whether a response needs a class code. */
  readonly needsCode: boolean;
}

export interface StatusStore {
  find(instrument: string): Promise<StoredStatus | undefined>;
  set(instrument: string, stored: Omit<StoredStatus, 'needsCode'>): Promise<void>;
  setNeedsCode(instrument: string, needsCode: boolean): Promise<void>;
  /** Every instrument that has something set, in order of name. */
  instruments(): Promise<readonly string[]>;
}

/** What a response brings along besides itself. Keys are hashes. */
export interface Admission {
  /** Absent where the survey needs none. `undefined` as value: needed, and not given. */
  readonly code?: { readonly key: string | undefined };
  readonly token?: { readonly key: string; readonly policy: 'first' | 'latest' };
}

export type Kept =
  'stored' | 'repeated' | 'id-reused' | 'code-needed' | 'code-unknown' | 'code-spent' | 'token-used';

export interface ResponseStore extends RecordStore<StoredResponse> {
  /** Stores it exactly once, with everything that its admission costs, or changes nothing. */
  keep(response: StoredResponse, admission: Admission): Promise<Kept>;
  /**
   * Removes the response where id and secret belong together, and writes it down. A response with this secret that
   * arrives later is not stored.
   */
  eraseBySecret(erasure: Erasure): Promise<void>;
  instruments(): Promise<readonly string[]>;
}

export interface Erasure {
  readonly id: string;
  /** SHA-256 of the secret. */
  readonly deletion: string;
  readonly today: string;
}

export interface CodeBatch {
  readonly id: string;
  readonly instrument: string;
  readonly label: string;
  readonly madeOn: string;
}

export interface CodeStore {
  add(batch: CodeBatch, keys: readonly string[]): Promise<void>;
  /** Batches with how many codes they have and how many of these are spent. */
  list(instrument?: string): Promise<readonly (CodeBatch & { size: number; spent: number })[]>;
  /** Removes a batch and its codes; `false` where there is none. */
  remove(id: string): Promise<boolean>;
}

export interface Tally {
  readonly day: string;
  readonly instrument: string;
  readonly outcome: string;
  readonly n: number;
}

export interface TallyStore {
  /** Adds to what is there. */
  add(tallies: readonly Tally[]): Promise<void>;
  list(): Promise<readonly Tally[]>;
}

export interface AuditEntry {
  readonly day: string;
  readonly action: string;
  readonly instrument?: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}

export interface AuditStore {
  add(entry: AuditEntry): Promise<void>;
  list(): Promise<readonly AuditEntry[]>;
}

/** What was released of each survey. */
export interface ReleaseStore {
  find(instrument: string): Promise<string | undefined>;
  /** Puts `body` in place of `before`; `false`, with nothing changed, where something else is there by now. */
  replace(instrument: string, before: string | undefined, body: string): Promise<boolean>;
  /** `false` where there was none. */
  remove(instrument: string): Promise<boolean>;
  /** In order of name. */
  instruments(): Promise<readonly string[]>;
}

/** Everything the collector keeps. */
export interface Store {
  readonly kind: 'sqlite' | 'postgres';
  readonly responses: ResponseStore;
  readonly contacts: RecordStore<StoredRecord>;
  readonly statuses: StatusStore;
  readonly codes: CodeStore;
  readonly tallies: TallyStore;
  readonly audit: AuditStore;
  readonly releases: ReleaseStore;
  /** Rejects where the database cannot be asked. */
  ping(): Promise<void>;
  /** Forgets, by the hash of their secret, responses erased before this day, and tokens of responses that are gone. */
  forget(before: string): Promise<void>;
  /** Rewrites what is stored, if needed, so that it no longer shows the order of arrival, and closes it. */
  close(): Promise<void>;
}
