import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { en, formatNumber, formatText, scales, type InterfaceLanguage } from '../index.js';
import { addFurtherItemTypes } from '../item-types/further/index.js';
import { addYoungItemTypes } from '../item-types/young.js';
import { adaptersEnglish } from './adapters-en.js';
import { closedEnglish } from './closed-en.js';
import { es } from './es.js';

// English has the texts of what is loaded when it is asked for only once it is.
addFurtherItemTypes();
Object.assign(en.texts, adaptersEnglish, closedEnglish);
addYoungItemTypes();

const languages: readonly InterfaceLanguage[] = [en, es];

/** The texts of a language by key; each plural form has its own. */
function flat(language: InterfaceLanguage): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(language.texts).flatMap(([key, text]): [string, string][] =>
      typeof text === 'string'
        ? [[key, text]]
        : Object.entries(text).map(([form, words]) => [`${key}.${form}`, words as string]),
    ),
  );
}

const placeholdersOf = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');

/** Keys whose placeholders differ from those of English; a plural form is held against English `other`. */
function differing(language: InterfaceLanguage): string[] {
  const source = flat(en);
  return [...flat(language)].flatMap(([key, text]) => {
    const english = source.get(key) ?? source.get(key.replace(/\.\w+$/, '.other')) ?? '';
    return placeholdersOf(text) === placeholdersOf(english) ? [] : [key];
  });
}

describe('every language', () => {
  test('has the placeholders of English in each text', () => {
    for (const language of languages) assert.deepEqual(differing(language), [], language.tag);
  });

  test('is compared in earnest: a lost placeholder is found', () => {
    const progress = 'Página {n}';
    assert.deepEqual(differing({ ...es, texts: { ...es.texts, progress } }), ['progress']);
  });

  test('has a label for each point of each scale, all different', () => {
    for (const { scales: labels, tag } of languages) {
      for (const [id, { points }] of Object.entries(scales)) {
        const own = labels[id as keyof typeof scales];
        assert.equal(new Set(own).size, points, `${tag} ${id}`);
        assert.equal(own.length, points);
      }
    }
  });

  test('has every plural form that its numbers call for', () => {
    for (const { intl, texts, tag } of languages) {
      const rules = new Intl.PluralRules(intl ?? 'en');
      const needed = new Set([0, 1, 2, 3, 5, 11, 21, 100].map((n) => rules.select(n)));
      for (const [key, text] of Object.entries(texts)) {
        if (typeof text === 'string') continue;
        for (const form of needed) assert.ok(form in text, `${tag} ${key}.${form}`);
      }
    }
  });

  test('has no text that is empty, has spaces at its ends, or holds markup', () => {
    for (const language of languages) {
      for (const [key, text] of flat(language))
        assert.match(text, /^[^\s<][^<>]*[^\s<>]$/, `${language.tag} ${key}`);
    }
  });
});

test('Spanish repeats no English text', () => {
  const source = flat(en);
  const same = [...flat(es)].filter(([key, text]) => source.get(key) === text).map(([key]) => key);
  // "No" is the same word in both, and an entry is a name and a number.
  assert.deepEqual(same, ['no', 'entry']);
  const scale = Object.entries(es.scales).filter(
    ([id, labels]) => en.scales[id as 'yes3'].join() === labels.join(),
  );
  assert.deepEqual(scale, []);
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
