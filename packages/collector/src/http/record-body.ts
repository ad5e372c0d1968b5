import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Counter } from '../health/counter.js';
import { refuse } from './refuse.js';

const takenTypes = new Set(['application/json', 'text/plain']);

/** Refuses larger bodies before they are read whole. */
export const limitBody = (bytes: number, counter: Counter): MiddlewareHandler =>
  bodyLimit({
    maxSize: bytes,
    onError: (c) => {
      counter.count('too-large');
      return refuse(c, 'too-large');
    },
  });

/** Reads the body whole, so that who sends slowly takes no place among the requests that are under way. */
export const readWhole =
  (counter: Counter): MiddlewareHandler =>
  async (c, next) => {
    try {
      await c.req.arrayBuffer();
    } catch {
      counter.count('broken-off');
      return c.json({ error: 'broken-off' }, 400);
    }
    await next();
  };

/** `text/plain` is taken because a page may send it without asking first. */
export const takeJsonOrText =
  (counter: Counter): MiddlewareHandler =>
  async (c, next) => {
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (type === undefined || !takenTypes.has(type)) {
      counter.count('misrouted');
      return c.json({ error: 'unsupported-media-type', take: [...takenTypes] }, 415);
    }
    await next();
  };
