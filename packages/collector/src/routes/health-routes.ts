import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type { Counter } from '../health/counter.js';
import { askHealth, freeBytes } from '../health/health.js';
import { metricsText } from '../health/metrics.js';
import { healthPage, pagePolicy } from '../health/page.js';
import { summarise, type Summary } from '../health/summary.js';
import { bearerOf, keyCheck } from '../http/admin-only.js';
import type { CollectorOptions } from '../options.js';
import type { Store } from '../store/store.js';

/**
 * `GET /health`: whether it works, as JSON or as a page; with the admin key also what has arrived, by day.
 * `POST /health`: the page's form with the key. `GET /metrics`: the same for Prometheus.
 */
export function healthRoutes(
  store: Store,
  options: CollectorOptions,
  counter: Counter,
  admin: MiddlewareHandler,
): Hono {
  const isKey = keyCheck(options.adminKey);
  const routes = new Hono();
  const numbers = async () => summarise(await counter.list());
  const page = async (c: Context, summary: Summary | 'shut' | 'wrong-key') => {
    const health = await askHealth(store, options);
    return c.html(healthPage(health, summary), health.ok ? 200 : 503, {
      'Content-Security-Policy': pagePolicy,
    });
  };
  routes.get('/health', async (c) => {
    if (c.req.header('accept')?.includes('text/html')) return page(c, 'shut');
    const health = await askHealth(store, options);
    const isAdmin = isKey(bearerOf(c.req.header('authorization')));
    const all = isAdmin && health.ok ? { ...health, ...(await numbers()) } : health;
    return c.json(all, health.ok ? 200 : 503);
  });
  routes.post('/health', async (c) => {
    const form = new URLSearchParams((await c.req.text()).slice(0, 4096));
    return isKey(form.get('key') ?? undefined) ? page(c, await numbers()) : page(c, 'wrong-key');
  });
  routes.get('/metrics', admin, async (c) => {
    const health = await askHealth(store, options);
    const tallies = health.ok ? await counter.list() : [];
    const text = metricsText(tallies, health, await freeBytes(options));
    return c.body(text, 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
  });
  return routes;
}
