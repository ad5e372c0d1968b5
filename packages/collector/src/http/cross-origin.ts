import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { CollectorOptions } from '../options.js';

/**
 * Lets pages of the configured origins read what was released, with a key of theirs. What an administrator does at
 * the same address stays shut to pages elsewhere: they are not even told that it is.
 */
export function readAcross(origins: CollectorOptions['origins'] = []): MiddlewareHandler {
  const open = cors({
    origin: allowed(origins),
    allowMethods: ['GET'],
    allowHeaders: ['Authorization'],
    maxAge: 600,
  });
  return async (c, next) => {
    const { method } = c.req;
    const asked = method === 'OPTIONS' ? c.req.header('access-control-request-method') : method;
    return asked === 'GET' ? open(c, next) : next();
  };
}

const allowed = (origins: NonNullable<CollectorOptions['origins']>) =>
  origins === '*' ? '*' : (origin: string) => (origins.includes(origin) ? origin : null);

/** Lets pages of the configured origins post and read the answer. Never with cookies. */
export function crossOrigin(origins: CollectorOptions['origins'] = []): MiddlewareHandler {
  return cors({
    origin: allowed(origins),
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['Content-Type'],
    exposeHeaders: ['Retry-After'],
    maxAge: 600,
  });
}
