import { en } from '@kith/core';
import { expect } from '@open-wc/testing';
import { readNumber } from './read-number.js';
import { writeNumber } from './write-number.js';

const german = { ...en, intl: 'de' };
const arabic = { ...en, intl: 'ar-EG', digits: 'arab' };

describe('what a person writes for a number', () => {
  it('is none where words, a date or a sum stand', () => {
    for (const text of [
      '',
      '-',
      '.',
      'ten',
      '12x',
      '1-2',
      '5/6',
      '1,2,3',
      '1..5',
      '12e3',
      '0x1f',
      '1 2',
      '--1',
    ])
      expect(readNumber(text, en), text).to.equal(null);
  });

  it('may have either decimal sign, in any language', () => {
    for (const language of [en, german])
      for (const text of ['1.5', '1,5', ' 1.5 ', '+1.50'])
        expect(readNumber(text, language), text).to.equal(1.5);
  });

  it('before three digits, the sign means what it means in the language', () => {
    expect(readNumber('1,500', en)).to.equal(1500);
    expect(readNumber('1.500', en)).to.equal(1.5);
    expect(readNumber('1,500', german)).to.equal(1.5);
    expect(readNumber('1.500', german)).to.equal(1500);
  });

  it('may have groups', () => {
    expect(readNumber('1,234,567', en)).to.equal(1_234_567);
    expect(readNumber('1.234.567', en)).to.equal(1_234_567);
    expect(readNumber('1,234.5', en)).to.equal(1234.5);
    expect(readNumber('1.234,5', german)).to.equal(1234.5);
    expect(readNumber('12 000', en)).to.equal(12_000);
    expect(readNumber('12\u00A0000,5', german)).to.equal(12_000.5);
  });

  it('may be in the digits of the language or in the common ones', () => {
    expect(readNumber('١٢٫٥', arabic)).to.equal(12.5);
    expect(readNumber('12', arabic)).to.equal(12);
  });

  it('may be negative, and with half a number on either side', () => {
    expect(readNumber('-3', en)).to.equal(-3);
    expect(readNumber('\u22123', en)).to.equal(-3);
    expect(readNumber('.5', en)).to.equal(0.5);
    expect(readNumber('5.', en)).to.equal(5);
  });

  it('is read as it was written', () => {
    for (const language of [en, german, arabic, { ...en, intl: null }])
      for (const value of [0, 7, -2, 1500, 1.5, 0.125, 1234.567, 1.125])
        expect(readNumber(writeNumber(value, language), language), `${language.intl} ${value}`).to.equal(
          value,
        );
  });
});
