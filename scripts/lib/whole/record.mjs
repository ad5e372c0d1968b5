import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { circumstances, writeFormatted } from '../kept-run.mjs';
import { root } from '../root.mjs';
import { buildStep } from '../steps.mjs';

const path = join(root, 'test', 'whole', 'last-runs.json');

/** By suite the steps of its last run, each with what was tried and when. */
export const readRecords = (from = path) => (existsSync(from) ? JSON.parse(readFileSync(from, 'utf8')) : {});

/**
 * With `--keep` on the command line, returns what writes the steps of this run down; asked for before the run, for others
 * may go on working meanwhile. A step that was not tried now keeps what was found before.
 */
export async function recordOf(suite, { keep = process.argv.includes('--keep'), to = path } = {}) {
  if (!keep) return () => undefined;
  if (!suite) throw new Error('--keep: this is not a run that is kept. See scripts/lib/whole/suites.mjs.');
  const now = await circumstances();
  return async (results) => {
    const records = readRecords(to);
    const tried = results.filter(({ name, reason }) => name !== buildStep && !reason);
    const steps = new Map((records[suite] ?? []).map((step) => [step.name, step]));
    for (const { name, passed, failed } of tried) steps.set(name, { name, passed, failed, ...now });
    mkdirSync(dirname(to), { recursive: true });
    await writeFormatted(to, JSON.stringify({ ...records, [suite]: [...steps.values()] }), 'json');
  };
}
