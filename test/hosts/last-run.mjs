import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { whatWasTried, writeFormatted } from '../../scripts/lib/kept-run.mjs';

const path = fileURLToPath(new URL('last-run.json', import.meta.url));
const document = fileURLToPath(new URL('../../docs/hosts.md', import.meta.url));

const readRun = () => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

/** Writes a run down, here and in the documentation. */
export async function keepRun(run) {
  await writeFormatted(path, JSON.stringify(run), 'json');
  await writeFormatted(document, shownIn(readFileSync(document, 'utf8')), 'markdown');
}

const rowOf = ({ name, madeOf, passed, failed, reason }) =>
  `| ${name} | ${madeOf} | ${reason ? `not tried: ${reason}` : `${passed} passed, ${failed} failed`} |`;

/** A run in words. */
export function describeRun(run) {
  if (!run) return 'No run was kept.';
  return [
    '| host | what it was made of | checks |',
    '| ---- | ------------------- | ------ |',
    ...run.hosts.map(rowOf),
    '',
    `${whatWasTried(run)}, ${run.machine}.`,
  ].join('\n');
}

/** The run that is kept, in words. */
export const lastRun = () => describeRun(readRun());

/** The documentation with the run that is kept. */
export const shownIn = (text, run = lastRun()) =>
  text.replace(/<!-- hosts -->[^]*<!-- \/hosts -->/, () => `<!-- hosts -->\n\n${run}\n\n<!-- /hosts -->`);
