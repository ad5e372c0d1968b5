import type { SetTimer } from '../clock.js';

/** Lets promises and the in-memory database get on, without any time passing. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 25; turn += 1) await new Promise(setImmediate);
};

/** A clock that stands still until it is told to go on. */
export const createClock = (start = '2026-11-02T10:00:00') => {
  let time = Date.parse(start);
  let ahead = 0;
  const timers = new Set<{ readonly at: number; readonly callback: () => void }>();
  const setTimer: SetTimer = (callback, milliseconds) => {
    const timer = { at: time + milliseconds, callback };
    timers.add(timer);
    return () => timers.delete(timer);
  };
  return {
    now: () => time + ahead,
    ticks: () => time,
    /** Somebody sets the clock of the device, forward or back. */
    jump: (milliseconds: number): void => {
      ahead += milliseconds;
    },
    setTimer,
    async pass(milliseconds: number): Promise<void> {
      const end = time + milliseconds;
      await settle();
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        timers.delete(next);
        time = Math.max(time, next.at);
        next.callback();
        await settle();
      }
      time = end;
    },
  };
};
