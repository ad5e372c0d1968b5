import { localDate, type StatusFile } from '@kith/core';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { readJson } from '../http/read-json.js';
import type { Store } from '../store/store.js';
import { parseStatus } from '../survey-status/parse-status.js';
import type { Surveys } from '../survey-status/surveys.js';

const instrumentId = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

const switches = { open: 'open', pause: 'paused', close: 'closed' } as const;

interface Parts {
  readonly store: Store;
  readonly surveys: Surveys;
  readonly admin: MiddlewareHandler;
  readonly limitBody: MiddlewareHandler;
  readonly now: () => Date;
}

/**
 * `GET /status/:instrument` for everybody; `GET /status`, `PUT /status/:instrument` and
 * `POST /status/:instrument/open|pause|close` for the administrator.
 */
export function statusRoutes({ store, surveys, admin, limitBody, now }: Parts): Hono {
  const instrumentOf = (c: Context) => c.req.param('instrument') ?? '';
  const knownShape: MiddlewareHandler = async (c, next) => {
    if (!instrumentId.test(instrumentOf(c))) return c.json({ error: 'instrument-id' }, 404);
    await next();
  };
  async function set(c: Context, status: StatusFile): Promise<Response> {
    const instrument = instrumentOf(c);
    const kept = await surveys.set(instrument, status);
    const { kith: _kith, ...detail } = status;
    await store.audit.add({ day: localDate(now()), action: `status-${status.status}`, instrument, detail });
    return c.json(kept);
  }

  const routes = new Hono();
  routes.get('/', admin, async (c) => {
    const names = [...new Set([...(await surveys.names()), ...(await store.responses.instruments())])].sort();
    const all = names.map(async (instrument) => ({ instrument, ...(await surveys.describe(instrument)) }));
    return c.json({ surveys: await Promise.all(all) });
  });
  routes.get('/:instrument', knownShape, async (c) => c.json(await surveys.status(instrumentOf(c))));
  routes.put('/:instrument', admin, knownShape, limitBody, async (c) => {
    const parsed = parseStatus(await readJson(c));
    if ('mistakes' in parsed) return c.json({ error: 'status-invalid', detail: parsed.mistakes }, 422);
    return set(c, parsed.record);
  });
  for (const [verb, status] of Object.entries(switches))
    routes.post(`/:instrument/${verb}`, admin, knownShape, async (c) =>
      set(c, { ...(await surveys.status(instrumentOf(c))), status }),
    );
  return routes;
}
