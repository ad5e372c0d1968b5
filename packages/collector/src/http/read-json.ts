import type { Context } from 'hono';

/** The body as JSON; `undefined` where it is not JSON in UTF-8. */
export async function readJson(c: Context): Promise<unknown> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await c.req.arrayBuffer());
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
