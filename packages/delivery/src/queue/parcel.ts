import type { Adapter, ResponseFacts } from '../adapters/adapter.js';
import type { OutboxEntry } from '../outbox/entry.js';
import type { Held } from '../outbox/outbox.js';
import type { SubmissionControl } from '../submission.js';
import type { Confirmation, Problem } from './outcome.js';

/** The delivery that a parcel belongs to. */
export interface Carrier {
  readonly confirm: Confirmation;
  /** Milliseconds over which first attempts are spread, so that they tell nothing of when another one was made. */
  readonly apart: number;
  /** One attempt; never rejects. */
  readonly send: (parcel: Parcel, keepalive: boolean) => Promise<ResponseFacts | undefined>;
  /** Writes the entry to the device. Whether it is there. */
  readonly keep: (parcel: Parcel) => Promise<boolean>;
  /** Deletes the entry from the device, for as long as an attempt lasts. */
  readonly remove: (entry: OutboxEntry) => Promise<unknown>;
  /** Called when a parcel is at its end and will not be sent again by itself; `stays`: it is not to be deleted. */
  readonly done: (parcel: Parcel, stays: boolean) => void;
  readonly report: (problem: Problem) => void;
}

/** An entry and what this page knows about sending it. */
export interface Parcel extends Held {
  readonly adapter: Adapter;
  readonly carrier: Carrier;
  /** Only for a response of this run: what an earlier run left is never shown. */
  readonly control: SubmissionControl | undefined;
  /** Whether the entry is on the device; `undefined` until storage has answered. */
  stored: boolean | undefined;
  /** In ticks. */
  dueAt: number;
  attempts: number;
  /** The last attempt met something that is not the endpoint; waking up does not hasten the next. */
  misdirected: boolean;
  /** Attempts under way. */
  flights: number;
  /** One of them outlives the page. */
  leaving: boolean;
}

export const parcelOf = (
  entry: OutboxEntry,
  adapter: Adapter,
  carrier: Carrier,
  control?: SubmissionControl,
): Parcel => ({
  entry,
  adapter,
  carrier,
  control,
  stored: undefined,
  dueAt: 0,
  attempts: 0,
  misdirected: false,
  flights: 0,
  leaving: false,
});
