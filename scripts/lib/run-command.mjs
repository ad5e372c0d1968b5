import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a program in the checkout's folder with this terminal; resolves to its exit code.
 * `quiet` gathers what it prints and shows that only where the program fails.
 */
export function runCommand(program, args, { env, quiet = false, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env },
      shell,
    });
    const printed = [];
    child.stdout?.on('data', (chunk) => printed.push(chunk));
    child.stderr?.on('data', (chunk) => printed.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (quiet && code !== 0) process.stderr.write(Buffer.concat(printed));
      resolve(code ?? 1);
    });
  });
}

/** Runs a JavaScript file with the Node that runs this one. */
export const runNode = (args, options) => runCommand(process.execPath, args, options);
