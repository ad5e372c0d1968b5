import type { SetTimer } from '../clock.js';
import { backOff } from './back-off.js';
import { outcome, tooLarge, type Outcome, type OutcomeMeans } from './outcome.js';
import type { Parcel } from './parcel.js';
import type { PostRoom } from './post-room.js';

export interface QueueMeans extends OutcomeMeans {
  readonly ticks: () => number;
  readonly setTimer: SetTimer;
  /** Whether the browser knows that there is no network: then nothing can arrive. */
  readonly isOffline: () => boolean;
  readonly postRoom: PostRoom;
}

const bytes = ({ entry }: Parcel): number => new TextEncoder().encode(entry.body).length;

const isTooLarge = (parcel: Parcel): boolean => bytes(parcel) > parcel.adapter.capabilities.maxBytes;

const isIdempotent = ({ adapter }: Parcel): boolean => adapter.capabilities.idempotent;

/** How much it is waited for: by somebody who reads that it is being sent; as one of this page; or left by an earlier visit. */
const urgency = ({ control }: Parcel): number =>
  control ? (control.submission.state === 'sending' ? 2 : 1) : 0;

/** Says where it is, unless it is being sent. */
const keep = ({ control, stored, flights }: Parcel): void => {
  if (stored !== undefined && !flights) control?.become(stored ? 'kept' : 'kept-in-page');
};

/**
 * Decides what one endpoint is sent when: one response after the other, those that somebody waits for before what is
 * tried again, those of this page before those of earlier visits, and none of them waiting for the ones after it.
 */
export class Queue {
  private readonly parcels = new Set<Parcel>();
  /** In ticks. */
  private heldUntil = 0;
  private cancelTimer: (() => void) | undefined;

  constructor(private readonly means: QueueMeans) {}

  /** What is waiting or under way. */
  get all(): readonly Parcel[] {
    return [...this.parcels];
  }

  /** Nothing is attempted before storage has answered whether the entry is on the device. */
  add(parcel: Parcel, stored: boolean | Promise<boolean>): void {
    const { ticks, random } = this.means;
    parcel.dueAt ||= ticks() + random() * parcel.carrier.apart;
    this.parcels.add(parcel);
    void Promise.resolve(stored).then((answer) => {
      this.found(parcel, answer);
      this.pump();
    });
  }

  /** What storage says, which may change under us, and be said after the end. */
  found(parcel: Parcel, stored: boolean): void {
    if (!this.parcels.has(parcel)) return;
    parcel.stored = stored;
    if (parcel.attempts) keep(parcel);
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
    const { ticks, random } = this.means;
    this.parcels.forEach((parcel) => {
      // Spread out, because a whole school's network comes back at once.
      const spread = backOff(0, random) + random() * parcel.carrier.apart;
      if (!parcel.misdirected) parcel.dueAt = Math.min(parcel.dueAt, ticks() + spread);
    });
    this.pump();
  }

  /** The page may end: responses of this run go out with requests that outlive it. */
  leave(): void {
    const { postRoom } = this.means;
    this.parcels.forEach((parcel) => {
      const size = bytes(parcel);
      if (!this.mayLeave(parcel) || size > postRoom.room) return;
      postRoom.room -= size;
      void this.attempt(parcel, true).then(() => {
        postRoom.room += size;
      });
    });
  }

  /** Gives up what an earlier visit left; it stays on the device. */
  drop(parcel: Parcel): void {
    this.parcels.delete(parcel);
    parcel.release?.();
  }

  private pump(): void {
    const { ticks, setTimer } = this.means;
    this.cancelTimer?.();
    const next = this.pick();
    if (!next) return;
    const wait = Math.max(next.dueAt, this.heldUntil) - ticks();
    if (wait > 0) {
      this.parcels.forEach(keep);
      this.cancelTimer = setTimer(() => {
        this.pump();
      }, wait);
    } else {
      void this.attempt(next, false);
      this.pump();
    }
  }

  /** Of what may go and is due, what is waited for most; else what is due soonest. */
  private pick(): Parcel | undefined {
    const now = this.means.ticks();
    const rank = (parcel: Parcel): number => Math.max(parcel.dueAt, now) - urgency(parcel) / 2;
    return this.all
      .filter(
        (parcel) =>
          !parcel.flights &&
          parcel.stored !== undefined &&
          // Beside what is waited for less: nobody waits for that.
          this.all.every((other) => !other.flights || urgency(other) < urgency(parcel)),
      )
      .sort((a, b) => rank(a) - rank(b))[0];
  }

  private async attempt(parcel: Parcel, leaving: boolean): Promise<void> {
    parcel.flights += 1;
    parcel.leaving = leaving;
    const result = isTooLarge(parcel)
      ? tooLarge(parcel.adapter.capabilities.maxBytes)
      : await this.ask(parcel, leaving);
    parcel.flights -= 1;
    if (leaving) parcel.leaving = false;
    // Another attempt beside this one may have ended its way already.
    if (this.parcels.has(parcel)) this.settle(parcel, result);
    this.pump();
  }

  private async ask(parcel: Parcel, leaving: boolean): Promise<Outcome> {
    const { carrier, entry } = parcel;
    // What must not arrive twice is nowhere to be found while it may arrive.
    if (!isIdempotent(parcel) && parcel.stored) await carrier.remove(entry);
    // Asked before: a network that went away meanwhile may have carried it.
    const wasOffline = this.means.isOffline();
    return outcome(parcel, await carrier.send(parcel, leaving), this.means, wasOffline);
  }

  private settle(parcel: Parcel, result: Outcome): void {
    const { carrier, control } = parcel;
    parcel.misdirected = result.problem?.code === 'endpoint-misdirected';
    if (result.problem) carrier.report(result.problem);
    if ('end' in result) {
      this.parcels.delete(parcel);
      parcel.stored = false;
      carrier.done(parcel, result.stays === true);
      control?.become(result.end, result.unanswered);
      return;
    }
    const now = this.means.ticks();
    parcel.attempts += 1;
    parcel.dueAt = now + result.wait;
    if (result.hold) this.heldUntil = now + result.hold;
    if (isIdempotent(parcel)) keep(parcel);
    else {
      parcel.stored = undefined;
      this.add(parcel, carrier.keep(parcel));
    }
  }

  /** What is stored can wait for the next visit; what is only in memory goes now, whatever else is going on. */
  private mayLeave(parcel: Parcel): boolean {
    const { control, stored, misdirected, flights, leaving, carrier } = parcel;
    if (leaving || !(control || carrier.apart)) return false;
    // While storage has not answered, the entry may be found there and sent by another page.
    if (!stored) return isIdempotent(parcel) || (!flights && stored === false);
    return (
      isIdempotent(parcel) &&
      !misdirected &&
      this.heldUntil <= this.means.ticks() &&
      // Not in the moment in which a response goes.
      !(carrier.apart && this.isResponseLeaving) &&
      !this.all.some((other) => other.flights && !other.leaving)
    );
  }

  /** From any queue of the page. */
  private get isResponseLeaving(): boolean {
    const parcels = [...this.means.postRoom.queues.values()].flatMap(({ all }) => all);
    return parcels.some(({ leaving, carrier }) => leaving && !carrier.apart);
  }
}
