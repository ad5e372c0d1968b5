// Computes the tables in docs/instruments.md and docs/activities.md from the built instruments and writes them between
// the marks.
//   npx tsc -b packages/tools && node scripts/instrument-table.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { activityTable } from '../packages/tools/dist/catalogue/activity-table.js';
import { instrumentTable } from '../packages/tools/dist/catalogue/instrument-table.js';

async function writeInto(name, table) {
  const file = new URL(`../docs/${name}`, import.meta.url);
  const page = await readFile(file, 'utf8');
  const [start, end] = ['<!-- computed -->', '<!-- /computed -->'];
  const [before] = page.split(start);
  const [, after] = page.split(end);
  const options = { ...(await resolveConfig(file)), parser: 'markdown' };
  await writeFile(file, await format(`${before}${start}\n\n${table}\n${end}${after}`, options));
  console.log(`docs/${name} is written.`);
}

await writeInto('instruments.md', instrumentTable());
await writeInto('activities.md', activityTable());
