// Computes the tables in docs/instruments.md and docs/activities.md from the built instruments and writes them between
// the marks.
//   npx tsc -b packages/tools && node scripts/instrument-table.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { activityTable } from '../packages/tools/dist/catalogue/activity-table.js';
import { instrumentTable } from '../packages/tools/dist/catalogue/instrument-table.js';
import { withComputed } from './lib/computed.mjs';

async function writeInto(name, table) {
  const file = new URL(`../docs/${name}`, import.meta.url);
  await writeFile(file, await withComputed(await readFile(file, 'utf8'), file, table));
  console.log(`docs/${name} is written.`);
}

await writeInto('instruments.md', instrumentTable());
await writeInto('activities.md', activityTable());
