import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CollectorOptions } from '../options.js';
import type { Store } from '../store/store.js';

/** What everybody may know: whether it works. Numbers would tell an onlooker when somebody answered. */
export interface Health {
  readonly ok: boolean;
  readonly database: 'reachable' | 'unreachable';
  /** Room for the database on this machine; `unknown` where it lies elsewhere. */
  readonly disk: 'enough' | 'low' | 'unknown';
}

/** Below this the web team has days, not months. */
const lowDisk = 512 * 1024 * 1024;

export async function askHealth(store: Store, options: CollectorOptions): Promise<Health> {
  const [database, disk] = await Promise.all([
    store.ping().then(
      () => 'reachable' as const,
      () => 'unreachable' as const,
    ),
    askDisk(options),
  ]);
  return { ok: database === 'reachable', database, disk };
}

async function askDisk(options: CollectorOptions): Promise<Health['disk']> {
  const free = await freeBytes(options);
  if (free === undefined) return 'unknown';
  return free < lowDisk ? 'low' : 'enough';
}

/** Bytes that are free where the database file lies; `undefined` for one in memory or on another machine. */
export async function freeBytes({
  databaseUrl,
  database,
  dataDir,
}: CollectorOptions): Promise<number | undefined> {
  if (databaseUrl !== undefined || database === ':memory:') return undefined;
  const folder = database === undefined ? (dataDir ?? '.') : dirname(database);
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}
