import type { ContactRecord, ResponseRecord } from '@kith/core';

/** What is brought to an endpoint. */
export type Deliverable = ResponseRecord | ContactRecord;

export interface AdapterCapabilities {
  readonly encoding: 'application/json' | 'text/plain' | 'application/x-www-form-urlencoded';
  /** Whether a browser asks the endpoint's permission (OPTIONS) before the request. */
  readonly preflight: boolean;
  /** Whether the page can read what the endpoint answers. */
  readonly readable: boolean;
  /** Whether the endpoint stores a response once, however often it arrives. Only then is it sent again. */
  readonly idempotent: boolean;
  /** Longest body in bytes; a longer one is refused on the page. `Infinity` leaves it to the endpoint. */
  readonly maxBytes: number;
}

/** What can be known about an answer from the network, whichever adapter asked. */
export interface ResponseFacts {
  readonly status: number;
  /** The endpoint wanted to send the request elsewhere. Never a confirmation. */
  readonly redirected: boolean;
  /** A page for people to look at: a filter, a portal, a sign-in page. Never a confirmation. */
  readonly html: boolean;
  /** The parsed JSON, or `undefined` where there is none. */
  readonly body: unknown;
  /** `false` where the connection broke while the body was read. */
  readonly whole: boolean;
  readonly retryAfter: string | null;
}

/** What the body says; `undefined` where it says nothing that the adapter knows. */
export type AdapterJudgment = 'confirmed' | 'other-id' | { readonly refused: string } | undefined;

/** How a response is written for one kind of endpoint, and how that endpoint's answer is read. */
export interface Adapter {
  readonly name: string;
  readonly capabilities: AdapterCapabilities;
  request(record: Deliverable): { readonly body: string; readonly contentType: string };
  judge(facts: ResponseFacts, id: string): AdapterJudgment;
}
