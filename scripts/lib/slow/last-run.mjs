import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { whatIsTried, whatWasTried, writeFormatted } from '../kept-run.mjs';
import { root } from '../root.mjs';

const path = join(root, 'test', 'slow', 'last-run.json');

/** Writes down what came of it, with the commit that it is of. */
export const keepRun = (run) => writeFormatted(path, JSON.stringify({ ...whatIsTried(), ...run }), 'json');

/** The last run in words. */
export function lastRun() {
  const { seed, results, ...tried } = JSON.parse(readFileSync(path, 'utf8'));
  return [
    `${whatWasTried(tried)}, seed ${seed}`,
    ...results.map(
      ({ file, properties, cases, seconds, failures }) =>
        `${file}: ${properties} properties × ${cases} cases in ${seconds} s, ${failures.length} failed`,
    ),
  ].join('\n');
}
