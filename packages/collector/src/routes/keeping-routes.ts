import { Hono, type MiddlewareHandler } from 'hono';
import type { Retention } from '../retention/retention.js';
import type { Store } from '../store/store.js';

/** `GET /retention` says what the rules would erase today, `POST /retention` erases it; `GET /audit`. */
export function keepingRoutes(store: Store, retention: Retention, admin: MiddlewareHandler): Hono {
  const routes = new Hono();
  routes.get('/retention', admin, async (c) =>
    c.json({ rules: retention.rules, due: await retention.due() }),
  );
  routes.post('/retention', admin, async (c) => c.json({ erased: await retention.run() }));
  routes.get('/audit', admin, async (c) => c.json({ kith: 'audit/1', entries: await store.audit.list() }));
  return routes;
}
