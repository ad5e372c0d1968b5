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

/** Lets through the admin key and every results key. Without any, nobody. */
export function resultsOnly(
  adminKey: string | undefined,
  resultsKeys: readonly string[] = [],
): MiddlewareHandler {
  const checks = [adminKey, ...resultsKeys].map(keyCheck);
  return async (c, next) => {
    const given = bearerOf(c.req.header('authorization'));
    // Every key is compared, so that the time does not tell which one was nearly right.
    const isKey = checks.filter((check) => check(given)).length > 0;
    if (!isKey)
      return c.json({ error: 'results-key-needed' }, 401, { 'WWW-Authenticate': 'Bearer realm="kith"' });
    await next();
  };
}

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
