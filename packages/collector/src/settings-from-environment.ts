import type { ServerOptions } from './start-collector.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads `KITH_*`. Throws a `TypeError` that names the variable to mend. */
export function settingsFromEnvironment(env: Environment): ServerOptions {
  const adminKey = env['KITH_ADMIN_KEY'];
  const port = Number(env['KITH_PORT'] ?? 8787);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new TypeError('KITH_PORT is not a port number.');
  }
  return {
    port,
    hostname: env['KITH_HOST'] ?? '127.0.0.1',
    dataDir: env['KITH_DATA'] ?? './kith-data',
    origins: originsFrom(env['KITH_ORIGINS']),
    ...(adminKey !== undefined && { adminKey }),
  };
}

function originsFrom(list = ''): '*' | readonly string[] {
  if (list.trim() === '*') return '*';
  return list.split(/[\s,]+/).filter((origin) => origin !== '');
}
