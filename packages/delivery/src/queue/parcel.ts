import type { Adapter } from '../adapters/adapter.js';
import type { OutboxEntry } from '../outbox/entry.js';
import type { SubmissionControl } from '../submission.js';

/** An entry and what this page knows about sending it. */
export interface Parcel {
  readonly entry: OutboxEntry;
  readonly adapter: Adapter;
  /** Only for a response of this run: what an earlier run left is never shown. */
  readonly control: SubmissionControl | undefined;
  /** Whether the entry is on the device; `undefined` until storage has answered. */
  stored: boolean | undefined;
  dueAt: number;
  attempts: number;
  /** The last attempt met something that is not the endpoint; waking up does not hasten the next. */
  misdirected: boolean;
  /** Attempts under way. */
  flights: number;
  /** One of them outlives the page. */
  leaving: boolean;
}

export const parcelOf = (entry: OutboxEntry, adapter: Adapter, control?: SubmissionControl): Parcel => ({
  entry,
  adapter,
  control,
  stored: undefined,
  dueAt: 0,
  attempts: 0,
  misdirected: false,
  flights: 0,
  leaving: false,
});
