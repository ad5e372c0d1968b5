import { Hono, type MiddlewareHandler } from 'hono';
import { limitBody } from '../http/record-body.js';
import { readJson } from '../http/read-json.js';
import { parseStatus } from '../survey-status/parse-status.js';
import type { Surveys } from '../survey-status/surveys.js';

const instrumentId = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/** `GET /status/:instrument` for everybody, `PUT` for the administrator. */
export function statusRoutes(surveys: Surveys, admin: MiddlewareHandler): Hono {
  const knownShape: MiddlewareHandler = async (c, next) => {
    if (!instrumentId.test(c.req.param('instrument') ?? '')) return c.json({ error: 'instrument-id' }, 404);
    await next();
  };
  const routes = new Hono();
  routes.get('/:instrument', knownShape, async (c) =>
    c.json(await surveys.status(c.req.param('instrument'))),
  );
  routes.put('/:instrument', admin, knownShape, limitBody, async (c) => {
    const parsed = parseStatus(await readJson(c));
    if ('mistakes' in parsed) return c.json({ error: 'status-invalid', detail: parsed.mistakes }, 422);
    return c.json(await surveys.set(c.req.param('instrument'), parsed.record));
  });
  return routes;
}
