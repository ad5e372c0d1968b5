import { execFileSync } from 'node:child_process';
import { whatWasTried } from '../kept-run.mjs';
import { root } from '../root.mjs';

/** How many files below these folders differ from that commit; `undefined` where the clone does not know the commit. */
export function filesChangedSince(commit, folders) {
  try {
    const printed = execFileSync('git', ['diff', '--name-only', commit, '--', ...folders], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return printed.split('\n').filter(Boolean).length;
  } catch {
    return undefined;
  }
}

function sinceThen(count) {
  if (count === undefined) return 'this clone does not have that commit';
  return count === 0
    ? 'nothing that it guards has changed since'
    : `${count} files that it guards have changed since`;
}

/**
 * The last run of each suite in lines, and whether all is well: each was run once, and nothing failed. That something has
 * changed since is told and is no failure: who changed it decides what to run again.
 */
export function tableOf(suites, records, changedSince = filesChangedSince) {
  let isWell = true;
  const lines = suites.flatMap(({ name, command, guards }) => {
    const steps = records[name] ?? [];
    if (steps.length === 0 || steps.some(({ failed }) => failed > 0)) isWell = false;
    if (steps.length === 0) return [`${name}: never kept. Run: ${command}`];
    return steps.map((step) => {
      const since = sinceThen(changedSince(step.commit, guards));
      return `${step.failed > 0 ? 'FAILED  ' : ''}${step.name}: ${step.passed} passed, ${step.failed} failed (${whatWasTried(step)}; ${since})`;
    });
  });
  return { lines, isWell };
}
