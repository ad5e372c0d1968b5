import type { SetTimer } from '../clock.js';

/** Runs a request that is given up after so many milliseconds, reading included. */
export const withDeadline = async <T>(
  request: (signal: AbortSignal) => Promise<T>,
  milliseconds: number,
  setTimer: SetTimer,
): Promise<T> => {
  const controller = new AbortController();
  const cancel = setTimer(() => {
    controller.abort();
  }, milliseconds);
  try {
    return await request(controller.signal);
  } finally {
    cancel();
  }
};
