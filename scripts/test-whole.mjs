// `npm run test:whole` runs what a change does not wait for and keeps what came of it; `-- looks` runs one suite,
// `-- --last` prints the last run of each, and fails where one failed or was never run.
import { ensureInstalled } from './lib/ensure-installed.mjs';

await ensureInstalled();
const { runCommand } = await import('./lib/run-command.mjs');
const { readRecords } = await import('./lib/whole/record.mjs');
const { suites } = await import('./lib/whole/suites.mjs');
const { tableOf } = await import('./lib/whole/table.mjs');

const args = process.argv.slice(2);
const words = args.filter((arg) => !arg.startsWith('--'));
const names = suites.map(({ name }) => name);
const strange = words.filter((word) => !names.includes(word));
if (strange.length > 0) {
  console.error(`There are ${names.join(', ')}, not ${strange.join(', ')}.`);
  process.exit(1);
}

const chosen = suites.filter(({ name }) => words.length === 0 || words.includes(name));
const failed = [];
if (!args.includes('--last'))
  for (const [index, { name, command }] of chosen.entries()) {
    console.log(`\n━━ ${index + 1} of ${chosen.length}, ${name}: ${command}`);
    if ((await runCommand(command, [], { shell: true })) !== 0) failed.push(name);
  }
const { lines, isWell } = tableOf(chosen, readRecords());
console.log(`\n${lines.join('\n')}`);
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
process.exit(isWell && failed.length === 0 ? 0 : 1);
