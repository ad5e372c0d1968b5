// Writes the table of rules into docs/tools.md, between the marks.
//   npx tsc -b packages/tools && node scripts/rule-table.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { ruleTable } from '../packages/tools/dist/lint/rule-table.js';
import { withComputed } from './lib/computed.mjs';

const file = new URL('../docs/tools.md', import.meta.url);
await writeFile(file, await withComputed(await readFile(file, 'utf8'), file, ruleTable()));
console.log('The rules are in docs/tools.md.');
