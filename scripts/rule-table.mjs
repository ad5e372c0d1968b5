// Writes the table of rules into docs/tools.md, between the marks.
//   npx tsc -b packages/tools && node scripts/rule-table.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { ruleTable } from '../packages/tools/dist/lint/rule-table.js';

const file = new URL('../docs/tools.md', import.meta.url);
const page = await readFile(file, 'utf8');
const [start, end] = ['<!-- computed -->', '<!-- /computed -->'];
const [before] = page.split(start);
const [, after] = page.split(end);
const options = { ...(await resolveConfig(file)), parser: 'markdown' };
await writeFile(file, await format(`${before}${start}\n\n${ruleTable()}\n${end}${after}`, options));
console.log('The rules are in docs/tools.md.');
