/**
 * The key of both record tables is random and the rows carry no time of arrival but the date: nothing here says
 * who came first. The record itself is kept as canonical JSON in `body`.
 */
export interface RecordTable {
  readonly id: string;
  /** 1 for trial answers. */
  readonly test: number;
  /** The day of receipt by this machine's clock, `YYYY-MM-DD`: retention counts from it. */
  readonly received_on: string;
  readonly body: string;
}

export interface ResponseTable extends RecordTable {
  readonly instrument: string;
  /** `anonymous`, `confidential` or `identified`. */
  readonly mode: string;
  /** SHA-256, in hex, of the secret with which the device may erase the response. Never in an anonymous one. */
  readonly deletion: string | null;
}

/**
 * Responses that their devices erased, by the hash of the secret, also before they arrived: one that arrives later
 * is not stored.
 */
export interface ErasedTable {
  readonly deletion: string;
  readonly erased_on: string;
}

/** Which confidential response answers for a token. */
export interface TokenTable {
  /** SHA-256 over instrument, wave and token. */
  readonly token_key: string;
  readonly response_id: string;
}

export interface CodeBatchTable {
  readonly id: string;
  readonly instrument: string;
  /** What the administrator calls it: a class, a room. */
  readonly label: string;
  readonly made_on: string;
}

/** A code is spent or not; nothing says for which response, nor when. */
export interface CodeTable {
  /** SHA-256 over instrument and code. */
  readonly code_key: string;
  readonly batch: string;
  readonly spent: number;
}

export interface StatusTable {
  readonly instrument: string;
  /** `null` where the status is that of the definition. */
  readonly body: string | null;
  /** The day on which the survey was closed by hand, `YYYY-MM-DD`; the grace runs from it. */
  readonly closed_on: string | null;
  /** 1 where a response needs a class code. */
  readonly needs_code: number;
}

/** How many requests came to which end, by day. */
export interface TallyTable {
  /** The next three, as one. */
  readonly tally_key: string;
  readonly day: string;
  readonly instrument: string;
  readonly outcome: string;
  readonly n: number;
}

/** What was done by administrators, by rule, or by the wish of somebody whose response it was. */
export interface AuditTable {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly action: string;
  readonly instrument: string | null;
  /** JSON: numbers and names of settings, never an id or an answer. */
  readonly detail: string;
}

/** Protected results, as they were released. Nothing here counts fewer people than may be shown. */
export interface ReleaseTable {
  readonly instrument: string;
  /** A `Release` as JSON. */
  readonly body: string;
}

/** Contacts have no column in common with responses but the shape: there is no key to join them by. */
export interface Tables {
  readonly responses: ResponseTable;
  readonly contacts: RecordTable;
  readonly statuses: StatusTable;
  readonly erased: ErasedTable;
  readonly tokens: TokenTable;
  readonly code_batches: CodeBatchTable;
  readonly codes: CodeTable;
  readonly tallies: TallyTable;
  readonly audit: AuditTable;
  readonly releases: ReleaseTable;
}
