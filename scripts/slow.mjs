import { join } from 'node:path';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { root } from './lib/root.mjs';
import { runNode } from './lib/run-command.mjs';

await ensureInstalled();
const { keepRun, lastRun } = await import('./lib/slow/last-run.mjs');
const { planOf } = await import('./lib/slow/plan.mjs');
const { runPlan } = await import('./lib/slow/run-plan.mjs');

/** `--last` prints the last run; `--seed=1` repeats its numbers; a word narrows to files with it in their path. */
const args = process.argv.slice(2);
const word = args.find((arg) => !arg.startsWith('--'));
const seed = Number(args.find((arg) => arg.startsWith('--seed='))?.slice(7) ?? Date.now() % 1_000_000_000);

/** Far above what the slowest chunk takes on a slow machine. */
const seconds = 600;

if (args.includes('--last')) {
  console.log(lastRun());
  process.exit(0);
}
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const projects = ['core', 'core/tsconfig.test.json', 'results/tsconfig.test.json', 'collector'].map((name) =>
  join(root, 'packages', name),
);
if ((await runNode([compiler, '--build', ...projects])) !== 0) process.exit(1);
const plan = planOf().filter(({ file }) => !word || file.includes(word));
const results = await runPlan(plan, { seed, seconds, say: (line) => console.log(line) });
await keepRun({ seed, results });
const failures = results.flatMap(({ file, failures: each }) => each.map((failure) => ({ file, ...failure })));
for (const { file, seed: own, cases, hungIn } of failures)
  console.log(
    `\n${hungIn === null ? 'FAILED' : `HUNG in "${hungIn}"`}: KITH_SEED=${own} KITH_CASES=${cases} node ${file}`,
  );
console.log(`\n${results.length} files, ${failures.length} failures`);
process.exit(results.length > 0 && failures.length === 0 ? 0 : 1);
