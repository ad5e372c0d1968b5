import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { CollectorOptions } from '../options.js';

/** Lets pages of the configured origins post and read the answer. Never with cookies. */
export function crossOrigin(origins: CollectorOptions['origins'] = []): MiddlewareHandler {
  return cors({
    origin: origins === '*' ? '*' : (origin) => (origins.includes(origin) ? origin : null),
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['Content-Type'],
    exposeHeaders: ['Retry-After'],
    maxAge: 600,
  });
}
