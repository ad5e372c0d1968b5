import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { en, formatNumber, formatText, scales, type InterfaceLanguage } from '../index.js';
import { ar } from './ar.js';
import { es } from './es.js';
import { wholeEnglish } from './whole-english.js';

const languages: readonly InterfaceLanguage[] = [wholeEnglish, es, ar];

test('whole English has the texts of every part', async () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('-en.js'));
  assert.ok(files.length > 5);
  // Pages of their own (the plain copy, those that go with a survey on paper, the collector's, the frame page, the check of a page) show
  // no text of the interface.
  const apart = [
    'plain-en.js',
    'inspect-en.js',
    'letter-en.js',
    'proctor-en.js',
    'erase-page-en.js',
    'frame-en.js',
    'diagnose-en.js',
  ];
  for (const file of files.filter((name) => !apart.includes(name))) {
    const texts = Object.values((await import(`./${file}`)) as Record<string, object>);
    assert.equal(texts.length, 1, file);
    for (const key of Object.keys(texts[0]!)) assert.ok(key in wholeEnglish.texts, `${file}: ${key}`);
  }
});

// Missing texts, lost placeholders, plural forms and English left behind are looked for by the tools:
// packages/tools/src/interface.
test('every language has a label for each point of each scale, all different', () => {
  for (const { scales: labels, tag } of languages) {
    for (const [id, { points }] of Object.entries(scales)) {
      const own = labels[id as keyof typeof scales];
      assert.equal(new Set(own).size, points, `${tag} ${id}`);
      assert.equal(own.length, points);
    }
  }
});

describe('a text with a number', () => {
  test('takes the form that the language asks for', () => {
    assert.equal(formatText(en, 'minutes', { n: 1 }), 'This takes about 1 minute.');
    assert.equal(formatText(en, 'minutes', { n: 6 }), 'This takes about 6 minutes.');
  });

  test('writes numbers in the digits of the language', () => {
    assert.equal(formatNumber({ ...en, intl: 'ar', digits: 'arab' }, 12), '١٢');
    assert.equal(formatNumber({ ...en, intl: null }, 1234), '1234');
    assert.equal(formatNumber(en, 1234), '1,234');
    assert.equal(formatNumber({ ...en, intl: 'de' }, 0.5), '0,5');
  });

  test('leaves a placeholder visible where nothing was given for it', () => {
    assert.equal(formatText(en, 'progress', { n: 2 }), 'Page 2 of {count}');
  });
});
