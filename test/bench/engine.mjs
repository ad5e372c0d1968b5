import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const sizes = [20, 200, 2_000, 20_000];
export const shapes = ['chain', 'fan'];

const child = fileURLToPath(new URL('engine-child.mjs', import.meta.url));
/** Milliseconds that go into each number. */
const budget = 60;
/** Seconds after which a process is ended: what it printed until then counts. */
const limit = 40;
/** At this size SurveyJS is tried once, with this limit. */
export const hard = { size: 20_000, seconds: 30 };

/** Runs one process. Resolves to its numbers by `count what`; ends it when its time is over. */
export async function runChild(args, seconds, program = child) {
  const process = spawn(globalThis.process.execPath, ['--expose-gc', program, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const numbers = {};
  createInterface({ input: process.stdout }).on('line', (line) => {
    const { count, what, ms } = JSON.parse(line);
    numbers[`${count} ${what}`] = ms;
  });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    process.kill('SIGKILL');
  }, seconds * 1000);
  const code = await new Promise((resolve, reject) => {
    process.once('error', reject);
    process.once('close', resolve);
  }).finally(() => clearTimeout(timer));
  if (code !== 0 && !isLate) throw new Error(`The measurement "${args.join(' ')}" failed.`);
  return numbers;
}

const measure = (engine, shape, counts, seconds) =>
  runChild([engine, shape, counts.join(','), String(budget)], seconds);

/**
 * Both engines by turns, `rounds` times or until it is late. Gives the rounds done and, by engine and by `shape count
 * what`, one number a round; `null` where there was no time for it.
 */
export async function measureEngines({ rounds, withPeers, say, isLate }) {
  const taken = { kith: {}, surveyjs: {} };
  const keep = (engine, shape, numbers, round) => {
    for (const [key, ms] of Object.entries(numbers))
      (taken[engine][`${shape} ${key}`] ??= Array(rounds).fill(null))[round] = ms;
  };
  let round = 0;
  for (; round < rounds && !isLate(); round++) {
    say(`engine, round ${round + 1} of ${rounds}`);
    for (const shape of shapes) {
      keep('kith', shape, await measure('kith', shape, sizes, limit), round);
      if (!withPeers) continue;
      const easy = sizes.filter((size) => size < hard.size);
      keep('surveyjs', shape, await measure('surveyjs', shape, easy, limit), round);
    }
  }
  if (withPeers)
    for (const shape of shapes) {
      say(`engine, SurveyJS with ${hard.size} items, at most ${hard.seconds} s`);
      keep('surveyjs', shape, await measure('surveyjs', shape, [hard.size], hard.seconds), 0);
    }
  return { taken, rounds: round };
}
