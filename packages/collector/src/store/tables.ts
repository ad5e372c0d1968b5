/**
 * The key of both record tables is random and the rows carry no time of arrival: nothing here says who
 * came first. The record itself is kept as canonical JSON in `body`.
 */
export interface RecordTable {
  readonly id: string;
  /** 1 for trial answers. */
  readonly test: number;
  readonly body: string;
}

export interface ResponseTable extends RecordTable {
  readonly instrument: string;
}

export interface StatusTable {
  readonly instrument: string;
  readonly body: string;
  /** The day on which the survey was closed by hand, `YYYY-MM-DD`; the grace runs from it. */
  readonly closed_on: string | null;
}

/** Contacts have no column in common with responses but the shape: there is no key to join them by. */
export interface Tables {
  readonly responses: ResponseTable;
  readonly contacts: RecordTable;
  readonly statuses: StatusTable;
}
