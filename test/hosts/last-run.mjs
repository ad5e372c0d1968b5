import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const path = new URL('last-run.json', import.meta.url);
const document = new URL('../../docs/hosts.md', import.meta.url);

const readRun = () => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

/** Writes a run down, here and in the documentation. */
export async function keepRun(run) {
  const file = fileURLToPath(path);
  writeFileSync(file, await format(JSON.stringify(run), { ...(await resolveConfig(file)), parser: 'json' }));
  const name = fileURLToPath(document);
  const text = shownIn(readFileSync(name, 'utf8'));
  writeFileSync(name, await format(text, { ...(await resolveConfig(name)), parser: 'markdown' }));
}

const rowOf = ({ name, madeOf, passed, failed, reason }) =>
  `| ${name} | ${madeOf} | ${reason ? `not tried: ${reason}` : `${passed} passed, ${failed} failed`} |`;

/** A run in words. */
export function describeRun(run) {
  if (!run) return 'No run was kept.';
  const changed = run.changedSince > 0 ? ` and ${run.changedSince} changed files` : '';
  return [
    '| host | what it was made of | checks |',
    '| ---- | ------------------- | ------ |',
    ...run.hosts.map(rowOf),
    '',
    `${run.date}, commit ${run.commit.slice(0, 12)}${changed}, ${run.machine}.`,
  ].join('\n');
}

/** The run that is kept, in words. */
export const lastRun = () => describeRun(readRun());

/** The documentation with the run that is kept. */
export const shownIn = (text, run = lastRun()) =>
  text.replace(/<!-- hosts -->[^]*<!-- \/hosts -->/, () => `<!-- hosts -->\n\n${run}\n\n<!-- /hosts -->`);
