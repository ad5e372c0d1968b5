import { Hono } from 'hono';
import type { Counter } from './health/counter.js';
import { adminOnly, resultsOnly } from './http/admin-only.js';
import { crossOrigin, readAcross } from './http/cross-origin.js';
import { knownPages } from './http/known-pages.js';
import { loadLimit } from './http/load-limit.js';
import { quietHeaders } from './http/quiet-headers.js';
import { limitBody, readWhole, takeJsonOrText } from './http/record-body.js';
import { defaultLargestBody, type CollectorOptions } from './options.js';
import type { Retention } from './retention/retention.js';
import { codeRoutes } from './routes/code-routes.js';
import { contactRoutes } from './routes/contact-routes.js';
import { deviceErasureRoutes, eraseRoutes } from './routes/erase-routes.js';
import { exportRoutes } from './routes/export-routes.js';
import { healthRoutes } from './routes/health-routes.js';
import { keepingRoutes } from './routes/keeping-routes.js';
import { responseRoutes } from './routes/response-routes.js';
import { resultsRoutes } from './routes/results-routes.js';
import { shareSafeRoutes } from './routes/share-safe-routes.js';
import { statusRoutes } from './routes/status-routes.js';
import type { Store } from './store/store.js';
import type { Surveys } from './survey-status/surveys.js';

interface Parts {
  readonly store: Store;
  readonly surveys: Surveys;
  readonly counter: Counter;
  readonly retention: Retention;
  readonly options: CollectorOptions;
  readonly report: (fault: unknown) => void;
  readonly now: () => Date;
}

const posted = ['/responses', '/contacts', '/erasures'];

/** Everything that the collector answers. */
export function createApp({ store, surveys, counter, retention, options, report, now }: Parts): Hono {
  const { definitions = [], maxInFlight = 500, largestBody = defaultLargestBody } = options;
  const admin = adminOnly(options.adminKey);
  const reader = resultsOnly(options.adminKey, options.resultsKeys);
  const smallEnough = limitBody(largestBody, counter);
  const limit = loadLimit(maxInFlight, () => counter.count('busy'));
  const app = new Hono();
  app.use(quietHeaders);
  for (const path of [...posted, '/status/*']) app.use(path, crossOrigin(options.origins));
  app.use('/results', readAcross(options.origins));
  for (const path of posted) app.on('POST', path, knownPages(options.origins, counter));
  for (const path of posted)
    app.on('POST', path, takeJsonOrText(counter), smallEnough, readWhole(counter), limit);
  for (const path of ['/codes', '/health', '/results']) app.on('POST', path, smallEnough);
  app.on('POST', '/erasures/page', smallEnough, readWhole(counter), limit);
  app.route(
    '/responses',
    responseRoutes({ store, surveys, counter, definitions, tokens: options.tokens, now }),
  );
  app.route('/contacts', contactRoutes(store, counter, now));
  app.route('/erasures', deviceErasureRoutes(store, now));
  app.route('/status', statusRoutes({ store, surveys, admin, limitBody: smallEnough, now }));
  app.route('/codes', codeRoutes(store, admin, now));
  app.route('/results', resultsRoutes({ store, plans: options.results ?? [], admin, reader, now }));
  app.route('/', exportRoutes({ store, definitions, admin, now }));
  app.route('/', shareSafeRoutes({ store, definitions, plans: options.results ?? [], admin, now }));
  app.route('/', eraseRoutes(store, admin, now));
  app.route('/', keepingRoutes(store, retention, admin));
  app.route('/', healthRoutes(store, options, counter, admin));
  app.notFound((c) => {
    // A response posted to a wrong address is what a web team looks for on the first day.
    if (c.req.method === 'POST') counter.count('misrouted');
    return c.json({ error: 'not-found' }, 404);
  });
  app.onError((fault, c) => {
    report(fault);
    counter.count('fault');
    return c.json({ error: 'fault' }, 503, { 'Retry-After': '10' });
  });
  return app;
}
