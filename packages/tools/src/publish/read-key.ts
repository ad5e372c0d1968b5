import { readFile } from 'node:fs/promises';
import { UsageError, type Given } from '../cli/contract.js';

/** The results key: from a file, else from the environment. Never as it is typed, where a history would keep it. */
export async function readKey(given: Given): Promise<string | undefined> {
  const [path] = given.texts('key-file');
  const key =
    path === undefined ? process.env['KITH_RESULTS_KEY'] : await readFile(path, 'utf8').catch(() => '');
  if (path !== undefined && !key?.trim()) throw new UsageError(`${path} holds no key that can be read.`);
  return key?.trim() || undefined;
}
