import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { instrumentTable } from './instrument-table.js';

/** Without the padding that the formatter gives to columns. */
const lines = (text: string): readonly string[] =>
  text.split('\n').map((line) => line.replace(/-{3,}/g, '---').replace(/ +/g, ' ').trim());

describe('docs/instruments.md', () => {
  it('says what is computed (else: node scripts/instrument-table.mjs)', async () => {
    const page = lines(await readFile(new URL('../../../../docs/instruments.md', import.meta.url), 'utf8'));
    assert.deepEqual(
      lines(instrumentTable()).filter((line) => !page.includes(line)),
      [],
    );
  });
});
