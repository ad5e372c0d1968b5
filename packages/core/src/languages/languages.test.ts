import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { en, formatNumber, formatText, scales, type InterfaceLanguage } from '../index.js';
import { addFurtherItemTypes } from '../item-types/further/index.js';
import { addYoungItemTypes } from '../item-types/young.js';
import { closedEnglish } from './closed-en.js';
import { draftsEnglish } from './drafts-en.js';
import { idleEnglish } from './idle-en.js';
import { ar } from './ar.js';
import { adaptersEnglish } from './adapters-en.js';
import { es } from './es.js';

// English has the texts of what is loaded when it is asked for only once it is.
addFurtherItemTypes();
Object.assign(en.texts, adaptersEnglish, closedEnglish, draftsEnglish, idleEnglish);
addYoungItemTypes();
const languages: readonly InterfaceLanguage[] = [en, es, ar];

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
