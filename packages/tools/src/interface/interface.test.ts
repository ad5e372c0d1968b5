import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { InterfaceLanguage } from '@kith/core';
import { sameInTwo } from './allowed.js';
import { checkInterface, checkSameness, type InterfaceFinding } from './check-interface.js';
import { arabic as ar, english, interfaceLanguages, spanish as es } from './languages.js';
import { checkReading } from './reading.js';

const lines = (findings: readonly InterfaceFinding[]): readonly string[] =>
  findings.map(({ language, key, message }) => `${language} ${key}: ${message}`);

for (const language of interfaceLanguages) {
  describe(`the interface in "${language.tag}"`, () => {
    it('has every text, every form that its numbers call for, and the placeholders of English', () => {
      assert.deepEqual(lines(checkInterface(language, english)), []);
    });
    it('is easy to read, as far as formulas can tell', () => {
      assert.deepEqual(lines(checkReading(language)), []);
    });
  });
}

it('texts of every part and of every page are among those that are looked at', () => {
  for (const key of [
    'codeText',
    'eraseText',
    'downloadHint',
    'closedText',
    'youngHow',
    'transcript',
    'erasePageText',
  ])
    assert.ok(key in english.texts, key);
});

it('no text is the same in two languages without a reason', () => {
  assert.deepEqual(lines(checkSameness(interfaceLanguages, sameInTwo)), []);
});

const spoilt = (language: InterfaceLanguage, texts: object): InterfaceLanguage => ({
  ...language,
  texts: { ...language.texts, ...texts },
});
const without = (language: InterfaceLanguage, lost: string): InterfaceLanguage => ({
  ...language,
  texts: Object.fromEntries(
    Object.entries(language.texts).filter(([key]) => key !== lost),
  ) as unknown as InterfaceLanguage['texts'],
});

/** What is done to a language, and what has to be found. */
const harm: readonly (readonly [string, InterfaceLanguage, readonly string[]])[] = [
  ['a lost text', without(es, 'next'), ['es next: It is missing.']],
  ['a lost text of the further item types', without(ar, 'moveUp'), ['ar moveUp: It is missing.']],
  ['a text that nothing shows', spoilt(es, { hello: 'Hola' }), ['es hello: Nothing shows it.']],
  [
    'one form where the source has several',
    spoilt(es, { minutes: 'Toma {n} minutos.' }),
    ['es minutes: It has to be in several forms, as in "en".', 'es minutes: {n} is not in the original.'],
  ],
  ['a lost placeholder', spoilt(es, { progress: 'Página {n}' }), ['es progress: {count} is missing.']],
  [
    'a placeholder of another text',
    spoilt(ar, { next: 'التالي {n}' }),
    ['ar next: {n} is not in the original.'],
  ],
  [
    'a number lost from a form for many numbers',
    spoilt(ar, { minutes: { ...ar.texts.minutes, few: 'يستغرق هذا بضع دقائق.' } }),
    ['ar minutes.few: {n} is missing.'],
  ],
  [
    'a form that Arabic needs',
    spoilt(ar, { minutes: (({ two: _, ...rest }) => rest)(ar.texts.minutes) }),
    ['ar minutes: The form "two" is missing.'],
  ],
  [
    'a form that Spanish never uses',
    spoilt(es, { minutes: { ...es.texts.minutes, few: 'Toma unos {n} minutos.' } }),
    ['es minutes: The form "few" is never used.'],
  ],
  [
    'English left behind',
    spoilt(ar, { canSkip: 'You can skip any of the questions.' }),
    ['ar canSkip: "You can skip any of the questions." looks like English.'],
  ],
  ['an empty text', spoilt(es, { next: ' ' }), ['es next: It is empty, has spaces at its ends, or markup.']],
  [
    'a scale with a label too few',
    { ...es, scales: { ...es.scales, yes3: ['No', 'Sí'] } },
    ['es scales.yes3: It has to be 3 labels, as in "en".'],
  ],
];

describe('harm done to a language is found:', () => {
  for (const [what, language, expected] of harm) {
    it(what, () => assert.deepEqual(lines(checkInterface(language, english)), expected));
  }
  it('an English word in two languages', () => {
    assert.deepEqual(lines(checkSameness([english, spoilt(es, { next: 'Next' })], { 'es.no': '…' })), [
      'es entry: "{name} {n}" is the same in "en".',
      'es next: "Next" is the same in "en".',
      'es scales.yes3.0: "No" is the same in "en".',
    ]);
  });
  it('Spanish in the Arabic', () => {
    const languages = [english, es, spoilt(ar, { next: es.texts.next })];
    assert.deepEqual(lines(checkSameness(languages, sameInTwo)), [
      'ar next: "Siguiente" is the same in "es".',
    ]);
  });
  it('a reason that has no use any more', () => {
    assert.deepEqual(lines(checkSameness(interfaceLanguages, { ...sameInTwo, 'es.next': 'No reason.' })), [
      'es next: It is allowed to be the same as in another language, but is not.',
    ]);
  });
  it('a hard sentence, in English and in Spanish', () => {
    const hard =
      'Every comprehensive institutional responsibility necessitates considerable deliberation regarding participation, notwithstanding administrative complications.';
    const dura =
      'Cada vez más la responsabilidad institucional interdepartamental requiere deliberaciones extraordinariamente pormenorizadas acerca de la participación ciudadana.';
    assert.match(
      lines(checkReading(spoilt(english, { stopText: hard }))).join('\n'),
      /^en stopText: \d\d\.\d/m,
    );
    assert.match(lines(checkReading(spoilt(es, { stopText: dura }))).join('\n'), /^es stopText: -?\d/m);
  });
  it('a word of software', () => {
    assert.deepEqual(lines(checkReading(spoilt(english, { submit: 'Submit' }))), [
      'en submit: "Submit" is a word of software or offices.',
    ]);
    assert.deepEqual(lines(checkReading(spoilt(es, { errorPhone: 'Teléfono inválido.' }))), [
      'es errorPhone: "inválido" is a word of software or offices.',
    ]);
  });
});
