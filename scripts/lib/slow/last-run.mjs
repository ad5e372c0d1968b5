import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../root.mjs';

const path = join(root, 'test', 'slow', 'last-run.json');

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

/** What was tried, of which commit. Files that are not committed are said, for they were tried too. */
export async function keepRun({ seed, results }) {
  const run = {
    date: new Date().toISOString().slice(0, 10),
    commit: git('rev-parse', 'HEAD'),
    changedSince: git('status', '--porcelain').split('\n').filter(Boolean).length,
    seed,
    results,
  };
  const text = JSON.stringify(run);
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), parser: 'json' }));
}

/** The last run in words. */
export function lastRun() {
  const { date, commit, changedSince, seed, results } = JSON.parse(readFileSync(path, 'utf8'));
  const changed = changedSince > 0 ? ` and ${changedSince} changed files` : '';
  return [
    `${date}, commit ${commit.slice(0, 12)}${changed}, seed ${seed}`,
    ...results.map(
      ({ file, properties, cases, seconds, failures }) =>
        `${file}: ${properties} properties × ${cases} cases in ${seconds} s, ${failures.length} failed`,
    ),
  ].join('\n');
}
