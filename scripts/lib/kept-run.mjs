import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { requireChromium } from './find-browser.mjs';
import { root } from './root.mjs';

/** What the records of long runs have in common: `last-run.json` of test/faults, test/hosts and test/slow. */

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

/** Files that are not committed are tried too; what was kept of an earlier run is no part of what is tried. */
const isTried = (line) => line !== '' && !/\blast-runs?\.json$/.test(line);

/** When, and of which commit. */
export const whatIsTried = () => ({
  date: new Date().toISOString().slice(0, 10),
  commit: git('rev-parse', 'HEAD'),
  changedSince: git('status', '--porcelain', '-uall').split('\n').filter(isTried).length,
});

async function browserVersion() {
  const { executablePath } = await requireChromium();
  return execFileSync(executablePath, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/** What is tried, and where: asked for before the run, for others may go on working meanwhile. */
export const circumstances = async () => ({
  ...whatIsTried(),
  machine: `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${await browserVersion()}`,
});

/** When, and of which commit, in words. */
export function whatWasTried({ date, commit, changedSince }) {
  const changed = changedSince > 0 ? ` and ${changedSince} changed files` : '';
  return `${date}, commit ${commit.slice(0, 12)}${changed}`;
}

/** Writes a file as `npm run format` would; `parser` is Prettier's name for what it is. */
export async function writeFormatted(path, text, parser) {
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), parser }));
}
