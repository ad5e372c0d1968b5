import { randomUUID } from 'node:crypto';
import { localDate } from '@kith/core';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { codeKey, makeCode } from '../codes/class-code.js';
import { codeCsv, codeSheet, sheetPolicy } from '../codes/sheet.js';
import { readJson } from '../http/read-json.js';
import type { Store } from '../store/store.js';

const instrumentId = /^[A-Za-z0-9._-]{1,64}$/;
const largestBatch = 5_000;

interface Asked {
  readonly instrument: string;
  readonly count: number;
  readonly label: string;
}

/**
 * `POST /codes` makes a batch and shows it once, as JSON, CSV or a page to print; `GET /codes` counts;
 * `DELETE /codes/:id` removes a batch; `POST /codes/:instrument/needed|free` says whether a code is asked for.
 */
export function codeRoutes(store: Store, admin: MiddlewareHandler, now: () => Date): Hono {
  const routes = new Hono();
  const audit = (action: string, detail: Record<string, unknown>, instrument?: string) =>
    store.audit.add({ day: localDate(now()), action, detail, ...(instrument && { instrument }) });

  routes.post('/', admin, (c) => makeBatch(c, store, localDate(now())));
  routes.get('/', admin, async (c) => c.json({ batches: await store.codes.list(c.req.query('instrument')) }));
  routes.delete('/:id', admin, async (c) => {
    if (!(await store.codes.remove(c.req.param('id')))) return c.json({ error: 'not-found' }, 404);
    await audit('codes-removed', {});
    return c.json({ removed: true });
  });
  for (const [word, needsCode] of [
    ['needed', true],
    ['free', false],
  ] as const)
    routes.post(`/:instrument/${word}`, admin, async (c) => {
      const instrument = c.req.param('instrument');
      await store.statuses.setNeedsCode(instrument, needsCode);
      await audit(`codes-${word}`, {}, instrument);
      return c.json({ instrument, needsCode });
    });
  return routes;
}

async function makeBatch(c: Context, store: Store, day: string): Promise<Response> {
  const asked = readAsked(await readJson(c));
  if (asked === undefined) {
    const wants = { instrument: 'id', count: `1 to ${largestBatch}`, label: 'text' };
    return c.json({ error: 'codes-invalid', wants }, 422);
  }
  const { instrument, count, label } = asked;
  const codes = distinctCodes(count);
  const batch = { id: randomUUID(), instrument, label, madeOn: day };
  const keys = codes.map((code) => codeKey(instrument, code));
  await store.codes.add(batch, keys);
  await store.statuses.setNeedsCode(instrument, true);
  await store.audit.add({ day, action: 'codes-made', instrument, detail: { label, count } });
  const format = c.req.query('format');
  if (format === 'csv') return c.body(codeCsv(codes), 201, { 'Content-Type': 'text/csv; charset=utf-8' });
  if (format !== 'html') return c.json({ batch: batch.id, codes }, 201);
  return c.html(codeSheet(label, codes), 201, { 'Content-Security-Policy': sheetPolicy });
}

function readAsked(input: unknown): Asked | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const { instrument, count, label = '' } = input as Record<string, unknown>;
  if (typeof instrument !== 'string' || !instrumentId.test(instrument)) return undefined;
  if (typeof label !== 'string' || label.length > 100 || label.includes('\u0000')) return undefined;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > largestBatch)
    return undefined;
  return { instrument, count, label };
}

function distinctCodes(count: number): string[] {
  const codes = new Set<string>();
  while (codes.size < count) codes.add(makeCode());
  return [...codes];
}
