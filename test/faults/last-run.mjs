import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { whatWasTried, writeFormatted } from '../../scripts/lib/kept-run.mjs';
import { addRuns } from './add-runs.mjs';
import { failureLines, reportOf } from './report.mjs';

const path = fileURLToPath(new URL('last-run.json', import.meta.url));
const document = new URL('../../docs/delivery.md', import.meta.url);

/** The run that is kept, or `undefined`. */
export const readRun = () => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

/** Writes a run down, here and in the documentation, added to one of `before` where there is one. */
export async function keepRun(run, { now, before }) {
  await writeFormatted(path, JSON.stringify({ ...now, ...(before ? addRuns(before, run) : run) }), 'json');
  writeFileSync(document, shownIn(readFileSync(document, 'utf8')));
}

/** The documentation with the run that stands there. */
export const shownIn = (text) =>
  text.replace(
    /<!-- faults -->[^]*<!-- \/faults -->/,
    () => `<!-- faults -->\n\n\`\`\`text\n${lastRun()}\n\`\`\`\n\n<!-- /faults -->`,
  );

/** The run that stands there, in words. */
export function lastRun() {
  const run = readRun();
  if (!run) return 'No run was kept.';
  return [`${whatWasTried(run)}, ${run.machine}`, ...reportOf(run), ...failureLines(run.failures)].join('\n');
}
