import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { instrumentTable } from './instrument-table.js';

/** Without the padding that the formatter gives to columns. */
const lines = (text: string): readonly string[] =>
  text.split('\n').map((line) => line.replace(/-{3,}/g, '---').replace(/ +/g, ' ').trim());

const missingFrom = (page: string): readonly string[] => {
  const found = lines(page);
  return lines(instrumentTable()).filter((line) => !found.includes(line));
};

const page = await readFile(new URL('../../../../docs/instruments.md', import.meta.url), 'utf8');

describe('docs/instruments.md', () => {
  it('says what is computed (else: node scripts/instrument-table.mjs)', () => {
    assert.deepEqual(missingFrom(page), []);
  });
  it('a number that is no longer true is caught', () => {
    assert.equal(missingFrom(page.replace('22 ratings', '23 ratings')).length, 1);
  });
});
