import type { Context } from 'hono';
import type { Store } from '../store/store.js';

/** An administrator named no instrument: these are stored. */
export async function askWhich(c: Context, store: Store): Promise<Response> {
  return c.json({ error: 'instrument-missing', instruments: await store.responses.instruments() }, 400);
}
