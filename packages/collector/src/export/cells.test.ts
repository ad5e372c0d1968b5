import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvLine, numberCell, textCell } from './cells.js';

describe('a text cell', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r', '\n']) {
    it(`that begins with ${JSON.stringify(start)} cannot run as a formula`, () => {
      assert.match(textCell(`${start}cmd|' /C calc'!A0`), /^"?'/);
    });
  }

  it('keeps quotes, commas and line breaks inside one cell', () => {
    assert.equal(textCell('a "b", c\nd'), '"a ""b"", c\nd"');
  });

  it('is one cell, and no formula behind it, where a spreadsheet takes a semicolon or a tab between cells', () => {
    assert.equal(textCell('fine;=1+1;'), '"fine;=1+1;"');
    assert.equal(textCell('fine\t=1+1'), '"fine\t=1+1"');
  });

  it('leaves plain words, accents and a sign in the middle as they are', () => {
    assert.equal(textCell('sí = yes - más'), 'sí = yes - más');
  });
});

describe('a number cell', () => {
  it('keeps its minus sign', () => assert.equal(numberCell(-99), '-99'));
});

describe('a CSV line', () => {
  it('ends with CR LF', () => assert.equal(csvLine(['a', '', 'b']), 'a,,b\r\n'));
});
