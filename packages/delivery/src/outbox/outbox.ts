import type { Claim } from '../claims/claim.js';
import type { SetTimer } from '../clock.js';
import { isExpired, type OutboxEntry } from './entry.js';
import type { KeptEntry, OutboxStorage } from './storage.js';

/** A storage step slower than this counts as no storage: a person is waiting. */
const patience = 2000;

/** An entry, and whether this page has it in hand. */
export interface Held {
  readonly entry: OutboxEntry;
  /** Lets other pages have it. */
  release?: (() => void) | undefined;
}

export interface Outbox {
  /**
   * Takes the entry for this page. Whether it is now on the device. A device that was given up on may write it all the
   * same: `written` is called whenever that happens.
   */
  keep(held: Held, written: () => void): Promise<boolean>;
  /** Deletes the entry, which stays this page's. */
  remove(entry: OutboxEntry): Promise<unknown>;
  /**
   * Entries of this version on the device, whoever has them in hand. Expired ones are deleted. `undefined` where the
   * device does not say: they may be there all the same.
   */
  list(): Promise<readonly OutboxEntry[] | undefined>;
  /** Takes for this page what is on the device. `false` where another page has it, or has brought it by now. */
  takeUp(held: Held): Promise<boolean>;
}

interface OutboxOptions {
  readonly storage: OutboxStorage;
  readonly claim: Claim;
  readonly setTimer: SetTimer;
  readonly now: () => number;
  readonly onStorageFailure?: (() => void) | undefined;
}

/** Other scripts of the page may have put anything there. */
const isOurs = (entry: KeptEntry | null | undefined): entry is OutboxEntry => entry?.v === 1;

/** Storage that never throws and never keeps anyone waiting. */
export const createOutbox = (options: OutboxOptions): Outbox => {
  const { storage, claim, setTimer, now, onStorageFailure } = options;

  /** `undefined` where the step fails. */
  const attempt = <T>(step: () => Promise<T>): Promise<T | undefined> =>
    new Promise((resolve) => {
      const giveUp = (): void => {
        onStorageFailure?.();
        resolve(undefined);
      };
      const cancel = setTimer(giveUp, patience);
      void Promise.resolve().then(step).then(resolve, giveUp).finally(cancel);
    });

  const take = async (held: Held): Promise<unknown> => (held.release = await claim(held.entry.id));

  const remove = ({ id }: OutboxEntry): Promise<unknown> => attempt(() => storage.remove(id));

  return {
    remove,
    keep: async (held, written) =>
      !!(await attempt(async () => {
        // Before it can be found: another page that looks just now leaves it alone.
        if (!held.release) await take(held);
        await storage.put(held.entry.id, held.entry);
        written();
        return true;
      })),
    async list() {
      const found = await attempt(() => storage.list());
      return found?.filter((entry): entry is OutboxEntry => {
        if (!isOurs(entry)) return false;
        const expired = isExpired(entry, now());
        if (expired) void remove(entry);
        return !expired;
      });
    },
    async takeUp(held) {
      if (!(await take(held))) return false;
      if (await attempt(() => storage.get(held.entry.id))) return true;
      held.release?.();
      return false;
    },
  };
};
