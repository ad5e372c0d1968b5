import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { createCollector, type Collector, type CollectorOptions } from '../index.js';

export const adminKey = 'a-key-for-tests-only';
export const asAdmin = { headers: { Authorization: `Bearer ${adminKey}` } };

const folders: string[] = [];
const removeFolders = () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true }));

/** A folder that is gone after the tests of this file, when everything in it is closed. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-collector-'));
  if (folders.length === 0) process.once('exit', removeFolders);
  folders.push(folder);
  return folder;
}

/** A collector in memory, unless told otherwise; closed after the test. */
export async function openCollector(
  t: TestContext,
  options: Partial<CollectorOptions> = {},
): Promise<Collector> {
  const where = options.dataDir === undefined ? { database: ':memory:' } : {};
  const collector = await createCollector({ ...where, adminKey, ...options });
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

export async function exportText(collector: Collector, path: string): Promise<string> {
  const answer = await collector.app.request(path, asAdmin);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
}
