/** An endpoint's proof that it has stored the response with this id. */
export interface Receipt {
  readonly kith: 'receipt/1';
  readonly id: string;
}

/** An endpoint's word that it will never take this response. */
export interface Refusal {
  readonly kith: 'refused/1';
  readonly code: RefusalCode;
}

export type RefusalCode =
  /** The body is not a response record. */
  | 'invalid-response'
  /** The same id was stored before with other content. */
  | 'id-reused'
  /** Closed for longer than the grace of 14 days. */
  | 'survey-closed'
  /** Larger than the endpoint takes. */
  | 'too-large';

/** What a status file says; served beside the survey, read by the tag. */
export interface StatusFile {
  readonly kith: 'status/1';
  readonly status: 'open' | 'paused' | 'closed';
  readonly opens?: string;
  readonly closes?: string;
  readonly timeZone?: string;
  readonly contact?: string;
  /** The endpoint never shows results for fewer people than this. Makes the notice promise it. */
  readonly smallestGroup?: number;
}
