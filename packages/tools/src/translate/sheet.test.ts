import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { instruments } from '@kith/instruments';
import { UsageError } from '../cli/contract.js';
import type { Work } from './contract.js';
import { instrumentWork } from './instrument-work.js';
import { readSheet, sheetOf } from './sheet.js';

const { definition } = instruments['session-exit'];
const work = instrumentWork(definition, 'so', undefined);

const withText = (translation: string): Work => ({
  ...work,
  entries: work.entries.map((entry) => ({ ...entry, translation })),
});

/** What breaks sheets: signs of CSV, of formulas, of lines, of direction. */
const hostile = fc
  .array(
    fc.constantFrom(
      '"',
      "'",
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      '=',
      '+',
      '-',
      '@',
      '\uFEFF',
      '\u202E',
      '|',
      ' ',
      'א',
      '😀',
      'a',
    ),
  )
  .map((parts) => parts.join(''));
const texts = fc.oneof(hostile, fc.string({ unit: 'grapheme' }));

describe('a sheet', () => {
  it('gives back every text as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const rows = readSheet(sheetOf(withText(text)), 'a.csv');
        assert.deepEqual(
          rows.map(({ key, source, translation }) => [key, source, translation]),
          work.entries.map(({ key, source }) => [key, source, text]),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('holds no cell that a spreadsheet would take for a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), texts, (sign, text) => {
        const sheet = sheetOf(withText(sign + text));
        assert.doesNotMatch(sheet, /(?:^|[,\n]|,")[=+\-@\t\r](?!\n)1?HYPERLINK/);
        const cell = /items\/keep\/label,(?:"(?:[^"]|"")*"|[^,]*),"?(.)/s.exec(sheet)?.[1];
        assert.equal(cell, "'");
      }),
      { numRuns: 200 },
    );
  });

  it('may come back with semicolons, or with its columns in another order', () => {
    const [row] = readSheet('"key";"source";"translation"\r\nitems/keep/label;What;Maxaa', 'a.csv');
    assert.deepEqual(row, { row: 2, key: 'items/keep/label', source: 'What', translation: 'Maxaa' });
    const [turned] = readSheet('translation,note,key,source\nMaxaa,"a, b",k,What', 'a.csv');
    assert.deepEqual(turned, { row: 2, key: 'k', source: 'What', translation: 'Maxaa' });
  });

  it('without its columns, or broken, is refused in words', () => {
    const refused = (text: string, words: RegExp) =>
      assert.throws(
        () => readSheet(text, 'a.csv'),
        (error) => error instanceof UsageError && words.test(error.message),
      );
    refused('', /^a\.csv has no column "key"/);
    refused('key,source\na,b', /has no column "translation"/);
    refused('key,source,translation\n"a', /cannot be read as CSV/);
  });
});
