import type { ContactRecord, PrivacyMode, ResponseRecord } from '@kith/core';

/** What is brought to an endpoint. */
export type Deliverable = ResponseRecord | ContactRecord;

export type Encoding = 'application/json' | 'text/plain' | 'application/x-www-form-urlencoded';

/** What the rest of Kith can rely on; what a person reads follows from it. */
export interface AdapterCapabilities {
  readonly encoding: Encoding;
  /** Whether a browser asks the endpoint's permission (OPTIONS) before the request. */
  readonly preflight: boolean;
  /** Whether the page can read what the endpoint answers. Where it cannot, nothing is ever *received*. */
  readonly readable: boolean;
  /** Whether the endpoint stores a response once, however often it arrives. Only then is it sent again. */
  readonly idempotent: boolean;
  /** Longest body in bytes; a longer one stays on the device, unsent. `Infinity` leaves it to the endpoint. */
  readonly maxBytes: number;
}

/** What an adapter needs beside the record. An anonymous survey refuses each of them. */
export type AdapterNeed =
  /** Names the person who answers, as xAPI and Caliper do. */
  | 'actor'
  /** The page's cookies for the endpoint. */
  | 'credentials'
  /** Headers that a page sets, and so could set differently for each person. */
  | 'headers';

/** What can be known about an answer from the network, whichever adapter asked. */
export interface ResponseFacts {
  readonly status: number;
  /** The endpoint wanted to send the request elsewhere. Never a confirmation. */
  readonly redirected: boolean;
  /** A page for people to look at: a filter, a portal, a sign-in page. Never a confirmation. */
  readonly html: boolean;
  /** The parsed JSON, or `undefined` where there is none. */
  readonly body: unknown;
  /** `false` where the connection broke before the answer was read to its end. */
  readonly whole: boolean;
  readonly retryAfter: string | null;
}

/**
 * What the answer says; `undefined` where it says nothing that the adapter knows.
 * - `confirmed`: the endpoint has this response
 * - `other-id`: it speaks of another response
 * - `refused`: it will never take it; what is kept on the device is deleted
 * - `misdirected`: somebody has to mend the endpoint first; it is kept, and the web team learns of it in these words.
 *   With `end` it may have arrived all the same, and is not sent again by itself
 */
export type AdapterJudgment =
  | 'confirmed'
  | 'other-id'
  | { readonly refused: string }
  | { readonly misdirected: string; readonly end?: 'sent' }
  | undefined;

/** How a response is written for one kind of endpoint, and how that endpoint's answer is read. */
export interface Adapter {
  readonly name: string;
  readonly capabilities: AdapterCapabilities;
  /** Default: nothing. */
  readonly needs?: readonly AdapterNeed[];
  /** Sent with each request, the same for everybody, never stored. Default: none but the content type. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * By the endpoint's host, the host that its answer is fetched from after a redirect. Any other redirect is not
   * followed. Default: none.
   */
  readonly answersFrom?: Readonly<Record<string, string>>;
  /** The bytes that are kept and sent, the same at every attempt. The record's id is in them. */
  request(record: Deliverable): { readonly body: string; readonly contentType: string };
  judge(facts: ResponseFacts, id: string): AdapterJudgment;
}

/** What a page sets for its adapter, by name. Nothing secret: everybody can read the page. */
export type AdapterOptions = Readonly<Record<string, string>>;

/** Throws `attribute-invalid`, `secret-in-page` or `adapter-not-allowed`. */
export type AdapterMaker = (options: AdapterOptions, privacy: PrivacyMode) => Adapter;
