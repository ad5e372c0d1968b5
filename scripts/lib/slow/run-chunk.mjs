import { fork } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root.mjs';

/**
 * Tries the properties of one file in a process of its own, so that one that never ends can be stopped and told.
 * Resolves to `{ failed, hung, properties, printed }`; `properties` are the names of those that were begun.
 */
export function runChunk(file, { cases, seed, seconds }) {
  return new Promise((resolve) => {
    const child = fork(join(root, file), {
      env: { ...process.env, KITH_CASES: String(cases), KITH_SEED: String(seed) },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const properties = [];
    const printed = [];
    let hung = false;
    const timer = setTimeout(() => {
      hung = true;
      child.kill('SIGKILL');
    }, seconds * 1000);
    child.on('message', ({ property }) => properties.push(property));
    child.stdout.on('data', (chunk) => printed.push(chunk));
    child.stderr.on('data', (chunk) => printed.push(chunk));
    child.once('close', (code) => {
      clearTimeout(timer);
      const text = Buffer.concat(printed).toString();
      resolve({ failed: code !== 0, hung, properties, printed: text });
    });
  });
}
