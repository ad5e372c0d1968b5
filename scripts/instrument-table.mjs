// Computes the tables in docs/instruments.md from the built instruments and writes them between the marks.
//   npx tsc -b packages/tools && node scripts/instrument-table.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { instrumentTable } from '../packages/tools/dist/catalogue/instrument-table.js';

const file = new URL('../docs/instruments.md', import.meta.url);
const page = await readFile(file, 'utf8');
const [before, , after] = page.split(/(?<=<!-- computed -->\n)|(?=<!-- \/computed -->)/);
await writeFile(file, `${before}\n${instrumentTable()}\n${after}`);
console.log(instrumentTable());
