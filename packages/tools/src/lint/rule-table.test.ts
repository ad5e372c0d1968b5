import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { ruleTable } from './rule-table.js';

/** Without the padding that the formatter gives to columns. */
const lines = (text: string): readonly string[] =>
  text.split('\n').map((line) => line.replace(/-{3,}/g, '---').replace(/ +/g, ' ').trim());

/** Rows that one has and the other lacks, either way. */
function differences(page: string, table: string): readonly string[] {
  const computed = lines(table).filter(Boolean);
  const [, between = ''] = page.split(/<!-- \/?computed -->/);
  const found = lines(between).filter(Boolean);
  return [
    ...computed.filter((line) => !found.includes(line)).map((line) => `missing: ${line}`),
    ...found.filter((line) => !computed.includes(line)).map((line) => `left over: ${line}`),
  ];
}

const page = await readFile(new URL('../../../../docs/tools.md', import.meta.url), 'utf8');

describe('docs/tools.md', () => {
  it('lists the rules as they are (else: node scripts/rule-table.mjs)', () => {
    assert.deepEqual(differences(page, ruleTable()), []);
  });
  it('with another severity, a rule less or a rule that is gone would be noticed', () => {
    assert.equal(differences(page.replace('`minutes` ', '`hours` '), ruleTable()).length, 2);
    assert.equal(differences(page, `${ruleTable()}| \`new\` | error | Why. | x |`).length, 1);
  });
});
