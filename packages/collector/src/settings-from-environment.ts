import { readFileSync } from 'node:fs';
import { parsePlan } from '@kith/results';
import { checkRules } from './retention/rules.js';
import type { ServerOptions } from './start-collector.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads `KITH_*`. Throws a `TypeError` that names the variable to mend. */
export function settingsFromEnvironment(env: Environment): ServerOptions {
  const adminKey = env['KITH_ADMIN_KEY'];
  const port = Number(env['KITH_PORT'] ?? 8787);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new TypeError('KITH_PORT is not a port number.');
  }
  const databaseUrl = env['DATABASE_URL'];
  return {
    port,
    hostname: env['KITH_HOST'] ?? '127.0.0.1',
    ...(databaseUrl ? { databaseUrl } : { dataDir: env['KITH_DATA'] ?? './kith-data' }),
    origins: originsFrom(env['KITH_ORIGINS']),
    ...(adminKey !== undefined && { adminKey }),
    ...numberFrom(env, 'KITH_DATABASE_CONNECTIONS', 'databaseConnections'),
    ...numberFrom(env, 'KITH_MAX_IN_FLIGHT', 'maxInFlight'),
    ...numberFrom(env, 'KITH_MAX_BODY', 'largestBody'),
    ...tokensFrom(env['KITH_TOKENS']),
    ...retentionFrom(env['KITH_RETENTION']),
    ...resultsFrom(env['KITH_RESULTS']),
    ...keysFrom(env['KITH_RESULTS_KEYS']),
  };
}

function numberFrom(env: Environment, name: string, option: keyof ServerOptions) {
  const text = env[name];
  if (text === undefined || text === '') return {};
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new TypeError(`${name} is not a whole number above 0.`);
  return { [option]: value };
}

function tokensFrom(text: string | undefined) {
  if (text === undefined || text === '') return {};
  if (text === 'first' || text === 'latest' || text === 'all') return { tokens: text } as const;
  throw new TypeError('KITH_TOKENS is first, latest or all.');
}

/** A file of rules: see docs/collector.md. */
function retentionFrom(path: string | undefined) {
  if (path === undefined || path === '') return {};
  try {
    return { retention: checkRules(JSON.parse(readFileSync(path, 'utf8'))) };
  } catch (fault) {
    const why = fault instanceof TypeError ? fault.message : 'it is no JSON file that can be read';
    throw new TypeError(`KITH_RETENTION: ${why}`, { cause: fault });
  }
}

/** A file with a list of plans: see docs/results.md. */
function resultsFrom(path: string | undefined) {
  if (path === undefined || path === '') return {};
  try {
    const plans: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return { results: (Array.isArray(plans) ? plans : [plans]).map(parsePlan) };
  } catch (fault) {
    const why = fault instanceof TypeError ? fault.message : 'it is no JSON file that can be read';
    throw new TypeError(`KITH_RESULTS: ${why}`, { cause: fault });
  }
}

function keysFrom(list: string | undefined) {
  const keys = (list ?? '').split(/[\s,]+/).filter((key) => key !== '');
  return keys.length > 0 ? { resultsKeys: keys } : {};
}

function originsFrom(list = ''): '*' | readonly string[] {
  if (list.trim() === '*') return '*';
  return list.split(/[\s,]+/).filter((origin) => origin !== '');
}
