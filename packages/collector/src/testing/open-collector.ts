import type { TestContext } from 'node:test';
import { createCollector, type Collector, type CollectorOptions } from '../index.js';
import { passingPlace } from './places.js';

export const adminKey = 'a-key-for-tests-only';
export const asAdmin = { headers: { Authorization: `Bearer ${adminKey}` } };

/** A collector with a place of its own, unless told otherwise; closed after the test. */
export async function openCollector(
  t: TestContext,
  options: Partial<CollectorOptions> = {},
): Promise<Collector> {
  const hasPlace = ['dataDir', 'database', 'databaseUrl'].some((name) => name in options);
  const place = hasPlace ? {} : await passingPlace();
  const collector = await createCollector({ ...place, adminKey, ...options });
  t.after(() => collector.close());
  return collector;
}

/** Posts a body as JSON; a string goes as it is. */
export async function post(collector: Collector, path: string, body: unknown): Promise<Response> {
  return collector.app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Asks as the administrator. */
export async function ask(
  collector: Collector,
  method: string,
  path: string,
  body?: unknown,
): Promise<Response> {
  const headers = { ...asAdmin.headers, 'Content-Type': 'application/json' };
  return collector.app.request(path, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

/** How many responses are stored, trial answers left out. */
export async function storedCount(collector: Collector, instrument = 'made-up-survey'): Promise<number> {
  const text = await exportText(collector, `/export.json?instrument=${instrument}`);
  return (JSON.parse(text) as { responses: unknown[] }).responses.length;
}

export async function exportText(collector: Collector, path: string): Promise<string> {
  const answer = await collector.app.request(path, asAdmin);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
}
