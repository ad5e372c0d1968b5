import { listFiles } from '../list-files.mjs';

/** What spans packages, and what protects people, with its own numbers where it does more, or asks more of the machine, in each case. */
const ownCases = {
  'packages/results/dist/properties.test.js': { cases: 100_000, chunk: 5000 },
  'test/slow/random-definitions.test.mjs': { cases: 100_000, chunk: 2000 },
  'test/slow/collector-takes.test.mjs': { cases: 10_000, chunk: 500 },
};

const isProperties = (path) => /\/properties[\w-]*\.test\.js$/.test(path);

/** Files of properties, how often each property is tried, and how many cases one process tries at most. */
export function planOf() {
  const files = [
    ...listFiles('packages/core/dist/run', isProperties),
    ...listFiles('packages/results/dist', isProperties),
    ...listFiles('test/slow', (path) => path.endsWith('.test.mjs')),
  ];
  return files.map((file) => ({ file, cases: 10_000, chunk: 500, ...ownCases[file] }));
}
