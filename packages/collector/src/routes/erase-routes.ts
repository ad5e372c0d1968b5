import { Hono, type MiddlewareHandler } from 'hono';
import type { Store } from '../store/store.js';
import { askWhich } from './ask-which.js';

/** What an administrator removes when the time for keeping it is over. Trial answers go with the rest. */
export function eraseRoutes(store: Store, admin: MiddlewareHandler): Hono {
  const routes = new Hono();
  routes.delete('/responses', admin, async (c) => {
    const instrument = c.req.query('instrument');
    if (instrument === undefined) return askWhich(c, store);
    return c.json({ erased: await store.responses.erase({ instrument, test: true }) });
  });
  routes.delete('/contacts', admin, async (c) =>
    c.json({ erased: await store.contacts.erase({ test: true }) }),
  );
  return routes;
}
