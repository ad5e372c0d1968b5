import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { findChromium } from '../../scripts/lib/find-browser.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { failureLines, reportOf } from './report.mjs';
import { addRuns } from './add-runs.mjs';

const path = new URL('last-run.json', import.meta.url);
const document = new URL('../../docs/delivery.md', import.meta.url);

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

async function browserVersion() {
  const { executablePath } = await findChromium();
  return execFileSync(executablePath, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/** What is tried, where, of which commit: asked for before the run, for others may go on working meanwhile. */
export async function circumstances() {
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: git('rev-parse', 'HEAD'),
    changedSince: git('status', '--porcelain').split('\n').filter(Boolean).length,
    machine: `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${await browserVersion()}`,
  };
}

/** The run that is kept, or `undefined`. */
export const readRun = () => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

/** Writes a run down, here and in the documentation, added to one of `before` where there is one. */
export async function keepRun(run, { now, before }) {
  const text = JSON.stringify({ ...now, ...(before ? addRuns(before, run) : run) });
  writeFileSync(path, await format(text, { ...(await resolveConfig(fileURLToPath(path))), parser: 'json' }));
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
  const changed = run.changedSince > 0 ? ` and ${run.changedSince} changed files` : '';
  return [
    `${run.date}, commit ${run.commit.slice(0, 12)}${changed}, ${run.machine}`,
    ...reportOf(run),
    ...failureLines(run.failures),
  ].join('\n');
}
