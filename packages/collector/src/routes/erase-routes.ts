import { createHash } from 'node:crypto';
import { type Erased, localDate, readEraseCode } from '@kith/core';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { erasePage, erasePolicy, languageOf } from '../erasing/page.js';
import { readJson } from '../http/read-json.js';
import type { Store } from '../store/store.js';
import { askWhich } from './ask-which.js';

/** What an administrator removes when the time for keeping it is over. Trial answers go with the rest. */
export function eraseRoutes(store: Store, admin: MiddlewareHandler, now: () => Date): Hono {
  const routes = new Hono();
  const day = () => localDate(now());
  routes.delete('/responses', admin, async (c) => {
    const instrument = c.req.query('instrument');
    if (instrument === undefined) return askWhich(c, store);
    const filter = { instrument, test: true };
    const about = { day: day(), action: 'erased-by-administrator', instrument };
    return c.json({ erased: await store.responses.erase(filter, (n) => ({ ...about, detail: { n } })) });
  });
  routes.delete('/contacts', admin, async (c) => {
    const about = { day: day(), action: 'contacts-erased-by-administrator' };
    const n = await store.contacts.erase({ test: true }, (erased) => ({ ...about, detail: { n: erased } }));
    return c.json({ erased: n });
  });
  return routes;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const secretForm = /^[0-9a-f]{64}$/;

/**
 * `POST /erasures`: the device that made a response shows its secret. The answer is the same whether the response
 * was erased now, was erased before, has another secret or never was: it tells nobody which ids there are.
 * `GET /erasures` is a page for the person, without a script; its form comes to `POST /erasures/page`.
 */
export function deviceErasureRoutes(store: Store, now: () => Date): Hono {
  const routes = new Hono();
  routes.post('/', async (c) => {
    const asked = await readJson(c);
    if (!isErasure(asked)) return c.json({ error: 'erasure-invalid' }, 422);
    await erase(asked, store, localDate(now()));
    const erased: Erased = { kith: 'erased/1', id: asked.responseId };
    return c.json(erased);
  });
  routes.get('/', (c) => page(c, 'ask'));
  routes.post('/page', async (c) => {
    const way = readEraseCode(new URLSearchParams(await c.req.text()).get('code') ?? '');
    if (way === undefined) return page(c, 'not-whole');
    await erase(way, store, localDate(now()));
    return page(c, 'done');
  });
  return routes;
}

interface Way {
  readonly responseId: string;
  readonly secret: string;
}

async function erase({ responseId, secret }: Way, store: Store, today: string): Promise<void> {
  const deletion = createHash('sha256').update(secret).digest('hex');
  await store.responses.eraseBySecret({ id: responseId, deletion, today });
}

function page(c: Context, state: Parameters<typeof erasePage>[1]): Response | Promise<Response> {
  const tag = languageOf(c.req.query('lang'), c.req.header('accept-language'));
  return c.html(erasePage(tag, state), state === 'not-whole' ? 422 : 200, {
    'Content-Security-Policy': erasePolicy,
  });
}

function isErasure(input: unknown): input is Way {
  if (typeof input !== 'object' || input === null) return false;
  const { kith, responseId, secret } = input as Record<string, unknown>;
  const hasForm = typeof responseId === 'string' && uuid.test(responseId);
  return kith === 'erasure/1' && hasForm && typeof secret === 'string' && secretForm.test(secret);
}
