import type { StatusFile } from '@kith/core';

/** A record at the store's door: parsed, in canonical JSON. */
export interface StoredRecord {
  readonly id: string;
  readonly test: boolean;
  readonly body: string;
}

export interface StoredResponse extends StoredRecord {
  readonly instrument: string;
}

/** Keeps records of one kind, each exactly once by its id, and gives them back in the order of random ids. */
export interface RecordStore<R extends StoredRecord> {
  /** The body under this id, or `undefined`. */
  find(id: string): Promise<string | undefined>;
  /** `false`, with nothing changed, where the id is taken. Settled on disk when it resolves. */
  insert(record: R): Promise<boolean>;
  /** Bodies in ascending order of id, a few hundred at a time. */
  read(filter: RecordFilter): AsyncIterable<string>;
  count(): Promise<number>;
  /** Removes what the filter names and returns how many that were. */
  erase(filter: RecordFilter): Promise<number>;
}

export interface RecordFilter {
  /** Responses only. Default: of all instruments. */
  readonly instrument?: string;
  /** Trial answers too. Default false. */
  readonly test?: boolean;
}

export interface StoredStatus {
  readonly status: StatusFile;
  /** `YYYY-MM-DD`; set while the survey is closed by hand. */
  readonly closedOn: string | null;
}

export interface StatusStore {
  find(instrument: string): Promise<StoredStatus | undefined>;
  set(instrument: string, stored: StoredStatus): Promise<void>;
}

/** Everything the collector keeps. */
export interface Store {
  readonly responses: RecordStore<StoredResponse>;
  readonly contacts: RecordStore<StoredRecord>;
  instruments(): Promise<readonly string[]>;
  readonly statuses: StatusStore;
  /** Rewrites the file, if needed, so that it no longer shows the order of arrival, and closes it. */
  close(): Promise<void>;
}
