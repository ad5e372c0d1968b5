import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { whatIsTried, whatWasTried, writeFormatted } from '../kept-run.mjs';
import { root } from '../root.mjs';

const path = join(root, 'test', 'slow', 'last-run.json');

const read = () => JSON.parse(readFileSync(path, 'utf8')).results;

/** Writes down what came of it, with the commit that it is of. What was not tried now keeps what was found before. */
export const keepRun = ({ seed, results }) => {
  const own = { ...whatIsTried(), seed };
  const tried = new Map(results.map((result) => [result.file, { ...result, ...own }]));
  const files = new Map([...read().map((result) => [result.file, result]), ...tried]);
  const sorted = [...files.values()].sort((one, other) => (one.file < other.file ? -1 : 1));
  return writeFormatted(path, JSON.stringify({ results: sorted }), 'json');
};

/** In words, of each file the last run that it was in. */
export const lastRun = () =>
  read()
    .map(
      ({ file, seed, properties, cases, seconds, failures, ...tried }) =>
        `${file}: ${properties} properties × ${cases} cases in ${seconds} s, ${failures.length} failed (${whatWasTried(tried)}, seed ${seed})`,
    )
    .join('\n');
