import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Whether this is the configured admin key; without a configured one, no key is. */
export function keyCheck(adminKey: string | undefined): (given: string | undefined) => boolean {
  const expected = adminKey === undefined ? undefined : digest(adminKey);
  // Digests have one length, so the comparison takes the same time whatever was given.
  return (given) => given !== undefined && expected !== undefined && timingSafeEqual(digest(given), expected);
}

/** The key in `Authorization: Bearer <admin key>`. */
export const bearerOf = (header: string | undefined): string | undefined =>
  /^Bearer (.+)$/i.exec(header ?? '')?.[1];

/** Lets through `Authorization: Bearer <admin key>`; without a configured key, nobody. */
export function adminOnly(adminKey: string | undefined): MiddlewareHandler {
  const isKey = keyCheck(adminKey);
  return async (c, next) => {
    if (!isKey(bearerOf(c.req.header('authorization')))) {
      return c.json({ error: 'admin-key-needed' }, 401, { 'WWW-Authenticate': 'Bearer realm="kith"' });
    }
    await next();
  };
}
