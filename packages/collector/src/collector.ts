import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { createApp } from './create-app.js';
import { createCounter } from './health/counter.js';
import { checkOptions, type CollectorOptions } from './options.js';
import { everySixHours } from './retention/every-six-hours.js';
import { createRetention } from './retention/retention.js';
import { openStore } from './store/open-store.js';
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
 * Opens the database and answers `/responses`, `/contacts`, `/erasures`, `/status`, `/codes`, `/results`, the exports,
 * `/retention`, `/audit`, `/health` and `/metrics`. Throws a `TypeError` for options that cannot work, and what
 * the database throws.
 */
export async function createCollector(options: CollectorOptions): Promise<Collector> {
  checkOptions(options);
  const {
    log = (line) => process.stderr.write(`${line}\n`),
    now = () => new Date(),
    definitions = [],
  } = options;
  const report = (fault: unknown) => log(`kith collector: ${nameOf(fault)}`);
  const store = await openStore(options, report);
  const counter = createCounter(store, now, report);
  const surveys = createSurveys(store, definitions, now);
  const retention = createRetention(store, surveys, options.retention ?? {}, now);
  const app = createApp({ store, surveys, counter, retention, options, report, now });
  const stopRetention = everySixHours(() => retention.run(), report);
  const listen = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  return {
    app,
    listener: (incoming, outgoing) => void listen(incoming, outgoing),
    async close() {
      await stopRetention();
      await counter.close().catch(report);
      await store.close();
    },
  };
}

// A code or a class name, never a message: messages may quote what a person wrote.
function nameOf(fault: unknown): string {
  if (!(fault instanceof Error)) return 'unknown fault';
  return 'code' in fault ? String(fault.code) : fault.name;
}
