import type { ResponseFacts } from '../adapters/adapter.js';
import type { SetTimer } from '../clock.js';
import { backOff } from './back-off.js';
import type { Lane } from './lane.js';
import { outcome, tooLarge, type Outcome, type OutcomeMeans, type Problem } from './outcome.js';
import type { Parcel } from './parcel.js';

/** Below the 64 KiB that all requests which outlive a page share. */
const leavingBytes = 60 * 1024;

export interface QueueMeans extends OutcomeMeans {
  readonly setTimer: SetTimer;
  readonly lane: Lane;
  /** One attempt; never rejects. */
  readonly send: (parcel: Parcel, keepalive: boolean) => Promise<ResponseFacts | undefined>;
  /** Called when a parcel is at its end and will not be sent again by itself; `stays`: it is not to be deleted. */
  readonly done: (parcel: Parcel, stays: boolean) => void;
  readonly report: (problem: Problem) => void;
}

const bytes = ({ entry }: Parcel): number => new TextEncoder().encode(entry.body).length;

const isTooLarge = (parcel: Parcel): boolean => bytes(parcel) > parcel.adapter.capabilities.maxBytes;

const keep = ({ control, stored }: Parcel): void => {
  if (stored !== undefined) control?.become(stored ? 'kept' : 'kept-in-page');
};

/** Decides what is sent when: one after the other, responses of this run before those of earlier visits. */
export class Queue {
  private readonly parcels = new Set<Parcel>();
  private heldUntil = 0;
  private busy = false;
  private cancelTimer: (() => void) | undefined;

  constructor(private readonly means: QueueMeans) {}

  get isEmpty(): boolean {
    return !this.parcels.size;
  }

  /** Nothing is attempted before storage has answered whether the entry is on the device. */
  add(parcel: Parcel, stored: boolean | Promise<boolean>): void {
    this.parcels.add(parcel);
    void Promise.resolve(stored).then((answer) => {
      parcel.stored = answer;
      this.pump();
    });
  }

  /** The person asks: at once, unless the endpoint asked to wait. */
  retry(parcel: Parcel): void {
    if (parcel.stored === undefined) return;
    this.parcels.add(parcel);
    parcel.dueAt = 0;
    parcel.control?.become('sending');
    this.pump();
  }

  /** The network or the page is back: what waits is due within moments. */
  wake(): void {
    const { now, random } = this.means;
    this.parcels.forEach((parcel) => {
      // Spread out, because a whole school's network comes back at once.
      if (!parcel.misdirected) parcel.dueAt = Math.min(parcel.dueAt, now() + backOff(0, random));
    });
    this.pump();
  }

  /** The page may end: responses of this run go out with requests that outlive it. */
  leave(): void {
    let room = leavingBytes;
    this.parcels.forEach((parcel) => {
      if (!this.mayLeave(parcel)) return;
      const size = bytes(parcel);
      if (size > room) return;
      room -= size;
      void this.attempt(parcel, true);
    });
  }

  /** Gives up what earlier visits left, and returns it; it stays on the device. */
  dropLeftovers(): readonly Parcel[] {
    const dropped = [...this.parcels].filter(({ control, flights }) => !control && !flights);
    dropped.forEach((parcel) => this.parcels.delete(parcel));
    this.pump();
    return dropped;
  }

  private pump(): void {
    this.cancelTimer?.();
    const next = this.busy ? undefined : this.pick();
    if (!next) return;
    const wait = Math.max(next.dueAt, this.heldUntil) - this.means.now();
    if (wait > 0) {
      this.parcels.forEach(keep);
      this.cancelTimer = this.means.setTimer(() => {
        this.pump();
      }, wait);
      return;
    }
    this.busy = true;
    void this.means.lane
      .inTurn(async () => {
        if (this.parcels.has(next) && !next.flights) await this.attempt(next, false);
      })
      .then(() => {
        this.busy = false;
        this.pump();
      });
  }

  /** Of what is due, a response of this run; else what is due soonest. */
  private pick(): Parcel | undefined {
    const now = this.means.now();
    const rank = ({ dueAt, control }: Parcel): number => Math.max(dueAt, now) - (control ? 0.5 : 0);
    return [...this.parcels]
      .filter(({ flights, stored }) => !flights && stored !== undefined)
      .sort((a, b) => rank(a) - rank(b))[0];
  }

  private async attempt(parcel: Parcel, leaving: boolean): Promise<void> {
    parcel.flights += 1;
    parcel.leaving = leaving;
    const result = isTooLarge(parcel)
      ? tooLarge(parcel.adapter.capabilities.maxBytes)
      : outcome(parcel, await this.means.send(parcel, leaving), this.means);
    parcel.flights -= 1;
    if (leaving) parcel.leaving = false;
    // Another attempt beside this one may have ended its way already.
    if (this.parcels.has(parcel)) this.settle(parcel, result);
    if (leaving) this.pump();
  }

  private settle(parcel: Parcel, result: Outcome): void {
    parcel.misdirected = result.problem?.code === 'endpoint-misdirected';
    if (result.problem) this.means.report(result.problem);
    if ('end' in result) {
      this.parcels.delete(parcel);
      parcel.stored = false;
      this.means.done(parcel, result.stays === true);
      parcel.control?.become(result.end, result.unanswered);
      return;
    }
    const now = this.means.now();
    parcel.attempts += 1;
    parcel.dueAt = now + result.wait;
    if (result.hold) this.heldUntil = now + result.hold;
    keep(parcel);
  }

  /** What is stored can wait for the next visit; what is only in memory goes now, whatever else is going on. */
  private mayLeave({ control, stored, misdirected, flights, leaving, adapter }: Parcel): boolean {
    if (!control || leaving) return false;
    if (!stored) return !flights || adapter.capabilities.idempotent;
    return !misdirected && this.heldUntil <= this.means.now() && !this.underWay;
  }

  private get underWay(): boolean {
    return [...this.parcels].some(({ flights }) => flights);
  }
}
