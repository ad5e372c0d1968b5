import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a program in the checkout's folder with this terminal; resolves to its exit code.
 * `quiet` gathers what it prints and shows that only where the program fails. A program that takes more than
 * `minutes` has come to a stand: it is ended, with all that it started, and counts as failed.
 */
export function runCommand(program, args, { env, quiet = false, shell = false, minutes } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env },
      shell,
      // A group of its own can be ended as a whole.
      detached: minutes !== undefined,
    });
    const relax = minutes ? watch(child, minutes, args) : undefined;
    const printed = [];
    child.stdout?.on('data', (chunk) => printed.push(chunk));
    child.stderr?.on('data', (chunk) => printed.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      relax?.();
      if (quiet && code !== 0) process.stderr.write(Buffer.concat(printed));
      resolve(code ?? 1);
    });
  });
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Ends the child when its time is over, and when this program is told to end. Returns what calls that off. */
function watch(child, minutes, args) {
  const timer = setTimeout(() => {
    console.error(`\nNot done after ${minutes} minutes, so it was ended: ${args.join(' ').slice(0, 300)}`);
    endGroup(child);
  }, minutes * 60_000);
  const leave = () => {
    endGroup(child);
    process.exit(130);
  };
  for (const signal of signals) process.once(signal, leave);
  return () => {
    clearTimeout(timer);
    for (const signal of signals) process.off(signal, leave);
  };
}

function endGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Runs a JavaScript file with the Node that runs this one. */
export const runNode = (args, options) => runCommand(process.execPath, args, options);
