import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../scripts/lib/root.mjs';

const adminKey = 'a key for fault tests only';
const program = join(root, 'packages', 'collector', 'dist', 'main.js');

/** The collector as a district runs it: a process of its own with its database in a folder. */
export async function startCollectorProcess(folder) {
  mkdirSync(folder, { recursive: true });
  const child = spawn(process.execPath, [program], {
    env: {
      ...process.env,
      KITH_PORT: '0',
      KITH_DATA: folder,
      KITH_ORIGINS: '*',
      KITH_ADMIN_KEY: adminKey,
    },
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
  return {
    url,
    /** All responses that are stored, as the administrator gets them. */
    async rows(instrument) {
      const answer = await fetch(`${url}/export.json?instrument=${instrument}`, {
        headers: { authorization: `Bearer ${adminKey}` },
      });
      if (!answer.ok) throw new Error(`The export answers ${answer.status}.`);
      return (await answer.json()).responses;
    },
    async close() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
