import { spawn } from 'node:child_process';
import { root } from '../root.mjs';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const address = /https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d+/;

/** Ends the command with everything that it started. */
async function end(child) {
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL']) {
    if (hasEnded()) return;
    try {
      process.kill(-child.pid, signal);
    } catch {
      return;
    }
    for (let turn = 0; turn < 50 && !hasEnded(); turn++) await pause(100);
  }
}

/**
 * Runs a command that serves, as somebody at a terminal does; waits for the address that it prints, asks for each
 * path there, and ends it. Gives what is wrong, or `null`.
 */
export async function comesUp(command, paths, { env = {}, cwd = root, limit = 240_000 } = {}) {
  const child = spawn('bash', ['-c', command], {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
  try {
    const until = Date.now() + limit;
    while (!address.test(printed)) {
      if (child.exitCode !== null)
        return `it ended with ${child.exitCode} and printed no address:\n${printed}`;
      if (Date.now() > until) return `it printed no address within ${limit / 1000} s:\n${printed}`;
      await pause(100);
    }
    const [url] = address.exec(printed);
    for (const path of paths) {
      const { status } = await fetch(url + path);
      if (status !== 200) return `${url}${path} answers ${status}`;
    }
    return null;
  } finally {
    await end(child);
  }
}
