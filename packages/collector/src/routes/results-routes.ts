import { localDate } from '@kith/core';
import type { ResultsPlan } from '@kith/results';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { readJson } from '../http/read-json.js';
import { readReleaseRequest } from '../results/read-request.js';
import { type Released, releaseWaves } from '../results/release-waves.js';
import type { Store } from '../store/store.js';

interface Parts {
  readonly store: Store;
  readonly plans: readonly ResultsPlan[];
  readonly admin: MiddlewareHandler;
  /** Lets results keys in as well. */
  readonly reader: MiddlewareHandler;
  readonly now: () => Date;
}

/**
 * `GET /results` gives what was released; nothing in the request changes it, so there is nothing to subtract.
 * `POST /results` releases waves, `DELETE /results` takes a release back.
 */
export function resultsRoutes({ store, plans, admin, reader, now }: Parts): Hono {
  const routes = new Hono();
  const audit = (action: string, instrument: string, detail: Record<string, unknown> = {}) =>
    store.audit.add({ day: localDate(now()), action, instrument, detail });

  routes.get('/', reader, async (c) => {
    const instrument = c.req.query('instrument');
    if (instrument === undefined) return askWhichReleased(c, store);
    const body = await store.releases.find(instrument);
    if (body === undefined) return c.json({ error: 'not-released' }, 404);
    return c.body(body, 200, { 'Content-Type': 'application/json; charset=utf-8' });
  });
  routes.post('/', admin, async (c) => {
    const instrument = c.req.query('instrument');
    const plan = plans.find((each) => each.instrument === instrument);
    if (plan === undefined)
      return c.json({ error: 'plan-missing', plans: plans.map((each) => each.instrument) }, 404);
    const asked = readReleaseRequest(await readJson(c));
    if (asked === undefined)
      return c.json({ error: 'release-invalid', wants: { waves: ['2026-27/c1'] } }, 422);
    const released = await releaseWaves(store, plan, asked);
    if ('refused' in released) return refused(c, released);
    await audit('results-released', plan.instrument, { waves: asked.waves });
    return c.json(released.release, 201);
  });
  routes.delete('/', admin, async (c) => {
    const instrument = c.req.query('instrument');
    if (instrument === undefined) return askWhichReleased(c, store);
    if (!(await store.releases.remove(instrument))) return c.json({ error: 'not-released' }, 404);
    await audit('results-removed', instrument);
    return c.json({ removed: true });
  });
  return routes;
}

async function askWhichReleased(c: Context, store: Store): Promise<Response> {
  return c.json({ error: 'instrument-missing', instruments: await store.releases.instruments() }, 400);
}

const refused = (c: Context, { refused: error, waves }: Extract<Released, { refused: string }>) =>
  c.json({ error, waves }, error === 'wave-unknown' ? 404 : 409);
