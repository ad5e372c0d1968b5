import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Lets through `Authorization: Bearer <admin key>`; without a configured key, nobody. */
export function adminOnly(adminKey: string | undefined): MiddlewareHandler {
  const expected = adminKey === undefined ? undefined : digest(adminKey);
  return async (c, next) => {
    const given = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    // Digests have one length, so the comparison takes the same time whatever was given.
    if (given === undefined || expected === undefined || !timingSafeEqual(digest(given), expected)) {
      return c.json({ error: 'admin-key-needed' }, 401, { 'WWW-Authenticate': 'Bearer realm="kith"' });
    }
    await next();
  };
}
