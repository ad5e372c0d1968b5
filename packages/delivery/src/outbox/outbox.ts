import type { SetTimer } from '../clock.js';
import { isExpired, type OutboxEntry } from './entry.js';
import type { KeptEntry, OutboxStorage } from './storage.js';

/** A storage step slower than this counts as no storage: a person is waiting. */
const patience = 2000;

export interface Outbox {
  /** Whether the entry is now on the device. */
  keep(entry: OutboxEntry): Promise<boolean>;
  drop(id: string): void;
  /** Entries for this endpoint that earlier visits left. Expired ones are deleted, whatever their endpoint. */
  leftovers(endpoint: string): Promise<readonly OutboxEntry[]>;
}

interface OutboxOptions {
  readonly storage: OutboxStorage;
  readonly setTimer: SetTimer;
  readonly now: () => number;
}

/** Storage that never throws and never keeps anyone waiting. */
export const createOutbox = ({ storage, setTimer, now }: OutboxOptions): Outbox => {
  const attempt = <T>(step: () => Promise<T>, otherwise: T): Promise<T> =>
    new Promise((resolve) => {
      const giveUp = (): void => {
        resolve(otherwise);
      };
      const cancel = setTimer(giveUp, patience);
      void Promise.resolve().then(step).then(resolve, giveUp).finally(cancel);
    });

  const drop = (id: string): void => {
    void attempt<unknown>(() => storage.remove(id), undefined);
  };

  return {
    keep: (entry) => attempt(() => storage.put(entry).then(() => true), false),
    drop,
    async leftovers(endpoint) {
      const found = await attempt<readonly KeptEntry[]>(() => storage.list(), []);
      const ours = found.filter((entry): entry is OutboxEntry => entry.v === 1);
      ours.filter((entry) => isExpired(entry, now())).forEach(({ id }) => drop(id));
      return ours.filter((entry) => entry.endpoint === endpoint && !isExpired(entry, now()));
    },
  };
};
