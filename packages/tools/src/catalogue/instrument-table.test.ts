import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { activityTable } from './activity-table.js';
import { instrumentTable } from './instrument-table.js';

/** Without the padding that the formatter gives to columns. */
const lines = (text: string): readonly string[] =>
  text.split('\n').map((line) => line.replace(/-{3,}/g, '---').replace(/ +/g, ' ').trim());

const missingFrom = (page: string, table = instrumentTable()): readonly string[] => {
  const found = lines(page);
  return lines(table).filter((line) => !found.includes(line));
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

const activities = await readFile(new URL('../../../../docs/activities.md', import.meta.url), 'utf8');

describe('docs/activities.md', () => {
  it('says what the data says (else: node scripts/instrument-table.mjs)', () => {
    assert.deepEqual(missingFrom(activities, activityTable()), []);
  });
  it('a row that calls something served that is not is caught', () => {
    const page = activities.replace('not yet |', 'yes |');
    assert.equal(missingFrom(page, activityTable()).length, 1);
  });
});
