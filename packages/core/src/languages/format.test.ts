import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { en, formatDate, formatList, formatNumber, formatText, numberFormat } from '../index.js';
import { ar } from './ar.js';
import { closedEnglish } from './closed-en.js';
import { bare, pretended } from '../testing/pretended-language.test.js';

describe('a language that the browser has no data for', () => {
  test('counts by its own rule', () => {
    const said = [0, 1, 2, 3].map((n) => formatText(pretended, 'minutes', { n }));
    assert.deepEqual(said, ['۰ min', '۱ min', '۲ mina', '۳ minam']);
  });

  test('takes the one form for all numbers where it has no rule', () => {
    assert.equal(formatText(bare, 'minutes', { n: 1 }), '1 minam');
  });

  test('writes days with its own months', () => {
    assert.equal(formatDate(pretended, '2026-12-03'), 'Doz ۳, ۲۰۲۶');
    assert.equal(formatDate(pretended, '2026-12-03T08:30'), 'Doz ۳, ۲۰۲۶ 08:30');
  });

  test('leaves a day in figures where it has no months: not a word of English', () => {
    assert.equal(formatDate(bare, '2026-12-03'), '2026-12-03');
    assert.equal(formatDate({ ...bare, intl: null }, '2026-12-03T08:30'), '2026-12-03 08:30');
  });

  test('writes numbers in its own digits, and groups nothing in the manner of another language', () => {
    assert.equal(formatNumber(pretended, 12345), '۱۲۳۴۵');
    assert.equal(formatNumber(bare, 12345.25), '12345.25');
    assert.equal(numberFormat(bare, { maximumFractionDigits: 1 }).format(0.25), '0.3');
  });

  test('joins words by its own comma', () => {
    assert.equal(formatList(bare, ['a', 'b', 'c']), 'a, b, c');
    assert.equal(formatList({ ...bare, dir: 'rtl' }, ['a', 'b']), 'a، b');
  });
});

describe('English', () => {
  const numbers = [0, 1, 2, 3, 11, 21, 100, 101, 1000, 1001, 0.5, 1.5];
  const said = () => numbers.map((n) => formatText(en, 'minutes', { n }).includes('minutes'));

  test('counts as Intl does', () => {
    const rules = new Intl.PluralRules('en');
    assert.deepEqual(
      said(),
      numbers.map((n) => rules.select(n) === 'other'),
    );
  });

  test('counts without Intl, whose first rule would keep the notice waiting', (t) => {
    t.mock.method(Intl, 'PluralRules', () => assert.fail('asked'));
    assert.equal(said().length, numbers.length);
  });
});

describe('Arabic', () => {
  test('has a form for each of its six ways to count', () => {
    const said = [0, 1, 2, 3, 11, 100].map((n) => formatText(ar, 'charactersLeft', { n }));
    assert.deepEqual(said, [
      'لم يبق أي حرف',
      'بقي حرف واحد',
      'بقي حرفان',
      'بقيت 3 أحرف',
      'بقي 11 حرفًا',
      'بقي 100 حرف',
    ]);
  });

  test('writes the digits that it declares', () => {
    assert.equal(formatText(ar, 'progress', { n: 2, count: 9 }), 'الصفحة 2 من 9');
    assert.equal(formatText({ ...ar, digits: 'arab' }, 'progress', { n: 2, count: 9 }), 'الصفحة ٢ من ٩');
    assert.equal(formatDate(ar, '2026-12-03'), '3 ديسمبر 2026');
    assert.equal(formatDate({ ...ar, digits: 'arab' }, '2026-12-03'), '٣ ديسمبر ٢٠٢٦');
  });

  test('keeps words of another direction together, so that they do not turn the sentence around', () => {
    assert.equal(formatText(ar, 'notYetText', { date: 'May 1' }), 'يُفتح في \u2068May 1\u2069.');
    const english = { ...en, texts: { ...en.texts, ...closedEnglish } };
    assert.equal(formatText(english, 'notYetText', { date: 'May 1' }), 'It opens on May 1.');
  });
});
