// Writes the table of adapters into docs/adapters/README.md.
//   npm run build && node scripts/adapter-table.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { adapterPage, withTable } from './lib/adapter-table.mjs';

await writeFile(adapterPage, await withTable(await readFile(adapterPage, 'utf8')));
console.log('The adapters are in docs/adapters/README.md.');
