import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Programs that belong to this process: `start(program, args, options)` starts one with all that it starts in turn,
 * and `stop()` ends them, the last one first. They also end with this process, however it ends; `afterwards` is
 * called then, too.
 */
export function ownProcesses(afterwards = () => undefined) {
  const running = [];
  const abandon = () => {
    for (const { child } of running) endGroup(child, 'SIGKILL');
    afterwards();
  };
  // A signal would end this process without its `exit`.
  const end = (signal) => {
    abandon();
    process.off('exit', abandon);
    process.kill(process.pid, signal);
  };
  process.once('exit', abandon);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
  return {
    start(program, args, options) {
      // A group of its own can be ended as a whole.
      const child = spawn(program, args, { stdio: 'ignore', detached: true, ...options });
      running.push({ child, ended: once(child, 'exit') });
      return child;
    },
    async stop() {
      process.off('exit', abandon);
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, end);
      for (const { child, ended } of running.reverse()) {
        endGroup(child, 'SIGTERM');
        await Promise.race([ended, wait(10_000, undefined, { ref: false })]);
        endGroup(child, 'SIGKILL');
      }
      afterwards();
    },
  };
}

function endGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}

/** Asks until there is an answer; rejects when the program has ended, or after half a minute. */
export async function answering(ask, child, name) {
  for (const end = Date.now() + 30_000; ; await wait(50))
    try {
      return await ask();
    } catch (error) {
      if (child.exitCode !== null || Date.now() > end)
        throw new Error(`${name} did not start.`, { cause: error });
    }
}
