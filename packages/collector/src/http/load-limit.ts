import type { MiddlewareHandler } from 'hono';

/**
 * Limits what is taken at the same time, never what one address sends: a whole school sits behind one. Nearly all
 * that is under way waits for the disk, so this is the length of the queue before it. Those turned away are asked
 * back at different moments, so that they do not return all at once.
 */
export function loadLimit(max: number, onBusy: () => void): MiddlewareHandler {
  let inFlight = 0;
  return async (c, next) => {
    if (inFlight >= max) {
      onBusy();
      const seconds = 2 + Math.floor(Math.random() * 8);
      return c.json({ error: 'busy' }, 503, { 'Retry-After': String(seconds) });
    }
    inFlight += 1;
    try {
      await next();
    } finally {
      inFlight -= 1;
    }
  };
}
