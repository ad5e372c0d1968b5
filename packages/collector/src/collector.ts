import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { adminOnly } from './http/admin-only.js';
import { crossOrigin } from './http/cross-origin.js';
import { loadLimit } from './http/load-limit.js';
import { quietHeaders } from './http/quiet-headers.js';
import { limitBody, takeJsonOrText } from './http/record-body.js';
import { checkOptions, type CollectorOptions } from './options.js';
import { contactRoutes } from './routes/contact-routes.js';
import { eraseRoutes } from './routes/erase-routes.js';
import { exportRoutes } from './routes/export-routes.js';
import { responseRoutes } from './routes/response-routes.js';
import { statusRoutes } from './routes/status-routes.js';
import { openStore } from './store/open-store.js';
import type { Store } from './store/store.js';
import { createSurveys } from './survey-status/surveys.js';

/** The reference endpoint, without a server of its own: `app` can be mounted in any Hono application. */
export interface Collector {
  readonly app: Hono;
  /** The same for a server of `node:http`. */
  readonly listener: RequestListener;
  /** Leaves no trace of order behind and closes the database. */
  close(): Promise<void>;
}

/**
 * Opens the database and answers `/responses`, `/contacts`, `/status`, the exports and `/health`.
 * Throws a `TypeError` for options that cannot work, and what the database throws.
 */
export async function createCollector(options: CollectorOptions): Promise<Collector> {
  checkOptions(options);
  const { log = (line) => process.stderr.write(`${line}\n`) } = options;
  const report = (fault: unknown) => log(`kith collector: ${nameOf(fault)}`);
  const store = await openStore(options, report);
  const app = createApp(store, options, report);
  const listen = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  return {
    app,
    listener: (incoming, outgoing) => void listen(incoming, outgoing),
    close: () => store.close(),
  };
}

function createApp(store: Store, options: CollectorOptions, report: (fault: unknown) => void): Hono {
  const { definitions = [], maxInFlight = 500, now = () => new Date() } = options;
  const admin = adminOnly(options.adminKey);
  const surveys = createSurveys(store, definitions, now);
  const take = [takeJsonOrText, limitBody] as const;
  const limit = loadLimit(maxInFlight);
  const app = new Hono();
  app.use(quietHeaders);
  for (const path of ['/responses', '/contacts', '/status/*']) app.use(path, crossOrigin(options.origins));
  for (const path of ['/responses', '/contacts']) app.on('POST', path, limit, ...take);
  app.route('/responses', responseRoutes(store, surveys));
  app.route('/contacts', contactRoutes(store));
  app.route('/status', statusRoutes(surveys, admin));
  app.route('/', exportRoutes(store, definitions, admin));
  app.route('/', eraseRoutes(store, admin));
  app.get('/health', async (c) => c.json({ ok: true, responses: await store.responses.count() }));
  app.notFound((c) => c.json({ error: 'not-found' }, 404));
  app.onError((fault, c) => {
    report(fault);
    return c.json({ error: 'fault' }, 503, { 'Retry-After': '10' });
  });
  return app;
}

// A code or a class name, never a message: messages may quote what a person wrote.
function nameOf(fault: unknown): string {
  if (!(fault instanceof Error)) return 'unknown fault';
  return 'code' in fault ? String(fault.code) : fault.name;
}
