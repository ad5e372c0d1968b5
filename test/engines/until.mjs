import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits until `check` gives something truthy, and gives that; thirty seconds at most. `what` is said where it never
 * came: a text, or a function that is asked for one then.
 */
export async function until(what, check) {
  for (const end = Date.now() + 30_000; Date.now() < end; await pause(40)) {
    const found = await check();
    if (found) return found;
  }
  throw new Error(typeof what === 'function' ? await what() : what);
}
