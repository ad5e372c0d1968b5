import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { refuse } from './refuse.js';

const takenTypes = new Set(['application/json', 'text/plain']);

/** 256 KiB: a hundred times the usual record. */
export const largestRecord = 256 * 1024;

/** Refuses bodies over 256 KiB before they are read whole. */
export const limitBody: MiddlewareHandler = bodyLimit({
  maxSize: largestRecord,
  onError: (c) => refuse(c, 'too-large'),
});

/** `text/plain` is taken because a page may send it without asking first. */
export const takeJsonOrText: MiddlewareHandler = async (c, next) => {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type === undefined || !takenTypes.has(type)) {
    return c.json({ error: 'unsupported-media-type', take: [...takenTypes] }, 415);
  }
  await next();
};
