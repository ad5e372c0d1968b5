import { localDate } from '@kith/core';
import type { Store, Tally } from '../store/store.js';

/** Counts how requests end, by day and survey, and nothing finer. */
export interface Counter {
  count(outcome: string, instrument?: string): void;
  list(): Promise<readonly Tally[]>;
  close(): Promise<void>;
}

const everySoOften = 5_000;

/**
 * Numbers are gathered here and written now and then, so that counting costs the one who posts nothing. What a
 * crash takes with it is a few seconds of counting, never a response.
 */
export function createCounter(
  { tallies }: Pick<Store, 'tallies'>,
  now: () => Date,
  onFault: (fault: unknown) => void,
): Counter {
  let gathered = new Map<string, Tally>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  function add({ day, instrument, outcome, n }: Tally): void {
    const key = JSON.stringify([day, instrument, outcome]);
    gathered.set(key, { day, instrument, outcome, n: (gathered.get(key)?.n ?? 0) + n });
  }

  async function write(): Promise<void> {
    const taken = [...gathered.values()];
    gathered = new Map();
    try {
      await tallies.add(taken);
    } catch (fault) {
      taken.forEach(add);
      throw fault;
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    return (writing = writing.catch(() => undefined).then(write));
  }

  return {
    count(outcome, instrument = '') {
      add({ day: localDate(now()), instrument, outcome, n: 1 });
      timer ??= setTimeout(() => void flush().catch(onFault), everySoOften).unref();
    },
    async list() {
      await flush();
      return tallies.list();
    },
    close: flush,
  };
}
