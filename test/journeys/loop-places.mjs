import { execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../scripts/lib/root.mjs';
import { parseCsv } from '../engines/parse-csv.mjs';

const adminKey = 'a long secret of the office';
const resultsKey = 'a-key-for-the-equity-team';
const program = (name) => join(root, 'packages', name, 'dist', 'main.js');

/** `kith`, as it is typed. Gives what it prints; throws with what it says where it refuses. */
export function kith(...typed) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, KITH_RESULTS_KEY: resultsKey };
    execFile(process.execPath, [program('tools'), ...typed], { env }, (error, out, err) =>
      error ? reject(new Error(`kith ${typed.join(' ')}: ${err}`)) : resolve(out),
    );
  });
}

/** The collector as docs/collector.md starts it, with plans, a results key and a folder of its own. */
export async function startCollector(folder, plans) {
  const env = {
    ...process.env,
    KITH_PORT: '0',
    KITH_DATA: join(folder, 'data'),
    KITH_ORIGINS: '*',
    KITH_ADMIN_KEY: adminKey,
    KITH_RESULTS: plans,
    KITH_RESULTS_KEYS: resultsKey,
  };
  const child = spawn(process.execPath, [program('collector')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = await new Promise((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const found = /http:\S+/.exec(line);
      if (found) resolve(found[0]);
    });
    ended.then((code) => reject(new Error(`The collector ended with ${code}.`)));
  });
  const ask = async (path, { key = adminKey, ...init } = {}) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const answer = await fetch(url + path, { ...init, headers });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
    return text;
  };
  return {
    url,
    endpoint: `${url}/responses`,
    post: (record) => ask('/responses', { method: 'POST', body: JSON.stringify(record) }),
    rows: async (instrument) => parseCsv(await ask(`/export.csv?instrument=${instrument}`)),
    release: (instrument, ...waves) =>
      ask(`/results?instrument=${instrument}`, { method: 'POST', body: JSON.stringify({ waves }) }),
    results: async (instrument) =>
      JSON.parse(await ask(`/results?instrument=${instrument}`, { key: resultsKey })),
    async close() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** A file of the folder as the district's site serves it. */
export const served = (path) => () => ({ body: readFileSync(path, 'utf8'), type: 'application/json' });
