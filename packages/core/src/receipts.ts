import type { ResponseRecord } from './response.js';

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
  | 'too-large'
  /** The survey takes anonymous responses with a class code only, and there was none. */
  | 'code-needed'
  /** No such class code. */
  | 'code-unknown'
  /** The class code was used for another response. */
  | 'code-spent'
  /** This token has answered before. */
  | 'token-used';

/**
 * What a device posts instead of the bare response where a person typed a class code. The code is no part of the
 * response, and is not stored with it.
 */
export interface Submission {
  readonly kith: 'submission/1';
  readonly code: string;
  readonly response: ResponseRecord;
}

/** With the secret whose hash a response carried, its device asks the endpoint to erase it. */
export interface Erasure {
  readonly kith: 'erasure/1';
  readonly responseId: string;
  /** 32 random bytes as 64 lower-case hexadecimal digits. */
  readonly secret: string;
}

/** Nothing is kept under this id and secret, or nothing any more. Says nothing about other ids. */
export interface Erased {
  readonly kith: 'erased/1';
  readonly id: string;
}

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
