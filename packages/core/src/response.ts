import type { CatalogueStatus, OutsideAnswer, QuestionType } from './definition.js';

/** One per item, always. Export codes of the states without a value run from -99 to -93. */
export type AnswerState =
  | 'answered'
  | 'skipped'
  | 'declined'
  | 'not-shown'
  | 'not-reached'
  | 'not-sure'
  | 'not-applicable'
  | 'invalid';

export const stateCodes = {
  skipped: -99,
  declined: -98,
  'not-shown': -97,
  'not-reached': -96,
  'not-sure': -95,
  'not-applicable': -94,
  invalid: -93,
} as const satisfies Record<Exclude<AnswerState, 'answered'>, number>;

/** A matrix: by row the point, or the outside answer for that row. */
export type RowAnswers = Readonly<Record<string, number | OutsideAnswer>>;

/** One entry of a repeating group, by field. */
export type GroupEntry = Readonly<Record<string, number | string | readonly string[]>>;

/**
 * A scale or a number gives a number; a single choice a code; a multiple choice or a ranking codes; a text or a
 * date a text; a matrix or a then/now pair an object by row (`RowAnswers`); a repeating group a list of objects by
 * field. What a contact block holds until the run ends is an object by field, and never in a record.
 */
export type AnswerValue = number | string | readonly string[] | GroupEntry | readonly GroupEntry[];

export interface Answer {
  readonly itemId: string;
  readonly itemVersion: number;
  readonly type: QuestionType;
  readonly state: AnswerState;
  /** `null` unless the state is `answered`. */
  readonly value: AnswerValue | null;
  /** What was typed beside an option marked `other`. */
  readonly otherText?: string;
}

export type DurationBucket = '<1min' | '1-2min' | '2-3min' | '3-5min' | '5-10min' | '10-20min' | '>20min';

export type CollectionMode =
  'web-self' | 'web-proctored' | 'lms' | 'kiosk' | 'read-aloud' | 'interviewer' | 'paper-entered';

export type RespondentUnit = 'self' | 'child' | 'household' | 'group';

/** What the host page knows. Nothing outside this list is ever recorded. */
export interface ResponseContext {
  readonly network?: string;
  readonly district?: string;
  readonly school?: string;
  readonly classOrSection?: string;
  readonly eventId?: string;
  readonly sessionId?: string;
  readonly sessionType?: string;
  readonly dayIndex?: string;
  readonly gradeBand?: string;
  readonly format?: string;
  readonly cohortYear?: string;
  /** Which set of questions was asked, where a survey has several. */
  readonly focus?: string;
}

interface ResponseBase {
  readonly schema: 'response/1';
  readonly libraryVersion: string;
  /** Random UUID made in the browser: the key by which an endpoint stores a response once. */
  readonly responseId: string;
  readonly instrument: {
    readonly id: string;
    readonly version: string;
    /** SHA-256 over definition and language: proves which words were seen. */
    readonly contentHash?: string;
    readonly basedOn?: string;
  };
  readonly locale: string;
  readonly localeStatus: CatalogueStatus;
  readonly mode: CollectionMode;
  readonly respondentUnit: RespondentUnit;
  readonly role?: string;
  readonly wave?: string;
  readonly changeId?: string;
  readonly changePhase?: 'before' | 'during' | 'after';
  readonly context: ResponseContext;
  readonly consent: { readonly textId: string; readonly result: 'given' };
  readonly status: 'complete' | 'partial';
  readonly answers: readonly Answer[];
  /** A trial answer: kept out of exports and aggregates unless asked for. */
  readonly test?: true;
}

/** Carries no identifier and no time finer than the date. */
export interface AnonymousResponse extends ResponseBase {
  readonly privacyMode: 'anonymous';
  /** Local date of the device, `YYYY-MM-DD`. */
  readonly submittedOn: string;
  readonly durationBucket: DurationBucket;
}

/** Responses that are not anonymous may be erased by the device that made them. */
interface Erasable {
  /**
   * The SHA-256, in lower-case hexadecimal, of the text of a secret that only the device keeps. An endpoint keeps
   * the hash beside the response and in no export.
   */
  readonly deletion?: { readonly hash: string };
}

export interface ConfidentialResponse extends ResponseBase, Erasable {
  readonly privacyMode: 'confidential';
  /** Issued by the host; only the host can link it to a person. */
  readonly respondentToken: string;
  /** ISO 8601 with offset. */
  readonly startedAt: string;
  readonly submittedAt: string;
}

export interface IdentifiedResponse extends ResponseBase, Erasable {
  readonly privacyMode: 'identified';
  readonly startedAt: string;
  readonly submittedAt: string;
}

/** The record that a run produces. The privacy mode decides which fields can exist. */
export type ResponseRecord = AnonymousResponse | ConfidentialResponse | IdentifiedResponse;
