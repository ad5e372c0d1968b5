import type { Context, MiddlewareHandler } from 'hono';
import type { Counter } from '../health/counter.js';
import type { CollectorOptions } from '../options.js';

/**
 * Takes what pages of the configured origins post, those of the collector's own, and what comes from no page. A page
 * may post text without asking first, so that it cannot read the answer is not enough. The answer is no refusal of
 * the record: the page keeps it until the web team has named its origin.
 */
export function knownPages(origins: CollectorOptions['origins'] = [], counter: Counter): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('origin');
    const isKnown = origin === undefined || origins === '*' || origins.includes(origin) || isOwn(c, origin);
    if (!isKnown) {
      counter.count('origin-unknown');
      return c.json({ error: 'origin-unknown' }, 403);
    }
    await next();
  };
}

/**
 * Behind a proxy the collector may not know its own name. Browsers then say that a page is of the same origin, in a
 * header that no page can set; `X-Forwarded-Host` from a page would be asked about first, and is not allowed.
 */
function isOwn(c: Context, origin: string): boolean {
  if (c.req.header('sec-fetch-site') === 'same-origin') return true;
  const forwarded = c.req.header('x-forwarded-host')?.split(',')[0]?.trim();
  const hosts = [forwarded, c.req.header('host') ?? new URL(c.req.url).host];
  return hosts.includes(hostOf(origin));
}

function hostOf(origin: string): string {
  // `null` has none, and no host has this name.
  return URL.canParse(origin) ? new URL(origin).host : '*';
}
