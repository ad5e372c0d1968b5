import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { presentationOf } from '@kith/core';
import { instruments } from '@kith/instruments';
import { type Paper, papersOfStudents, sentencesIn, strayPlaces } from '../documents/testing/papers.js';
import { english, type PlainTexts } from '../interface/languages.js';
import { isOpen } from '../lint/item-kinds.js';
import { fleschKincaidGrade } from '../lint/language/reading-english.js';
import { perspicuity } from '../lint/language/reading-spanish.js';
import { rating, students } from '../lint/testing/survey.js';
import { escaped, marked } from '../plain/html.js';
import { proctorPage } from './proctor-page.js';

type Key = { [K in keyof PlainTexts]: PlainTexts[K] extends string ? K : never }[keyof PlainTexts];

const ofMode = {
  anonymous: ['proctorHarmNoName'],
  confidential: ['proctorLinks', 'blankHolder'],
  identified: [],
} as const satisfies Readonly<Record<string, readonly Key[]>>;

const notices = {
  anonymous: ['privacyAnonymous'],
  confidential: ['privacyConfidential', 'privacyConfidentialStudent'],
  identified: ['privacyIdentified'],
} as const;

/** For every survey. */
const always: readonly Key[] = [
  'proctorNoView',
  'proctorTry',
  'proctorStay',
  'proctorNames',
  'proctorStop',
  'proctorUpsetStop',
  'proctorHarmListen',
  'proctorHarmRules',
];

/** What is said word for word. */
const saidIn = (html: string): string => /<blockquote>(.*?)<\/blockquote>/s.exec(html)?.[1] ?? '';

/** What a page lacks of its survey and its privacy mode, and what it has of another. */
function wrongIn(html: string, { definition, language: { texts }, mode }: Paper): readonly string[] {
  const { notice, help = '', thanks } = definition;
  const open = definition.pages.some(({ items }) => items.some(isOpen));
  const said = saidIn(html);
  const isHeard = presentationOf(definition) === 'k-2';
  const words = [notice.intro, help, ...(isHeard ? [] : [notice.whoSees])].map(marked);
  const told = [
    ...(isHeard ? [] : notices[mode].map((key) => escaped(texts[key]))),
    ...(open && !isHeard ? [texts.commentsLater, texts.noNames].map(escaped) : []),
  ];
  const present = Object.entries({ ...notices })
    .filter(([each]) => each !== mode)
    .flatMap(([, keys]) => keys.map((key) => escaped(texts[key])));
  const foreign = Object.entries(ofMode)
    .filter(([each]) => each !== mode)
    .flatMap(([, keys]) => keys.map((key) => escaped(texts[key])));
  const wanted = [
    ...always.map((key) => escaped(texts[key])),
    ...notices[mode].map((key) => escaped(texts[key])),
    ...(mode === 'confidential' ? [escaped(texts.proctorLinks)] : []),
    ...(open && mode === 'anonymous' ? [escaped(texts.proctorHarmNoName)] : []),
    marked(thanks),
    marked(notice.adult ?? ''),
  ];
  return [
    ...[...words, ...told].filter((text) => !said.includes(text)).map((text) => `not said: ${text}`),
    ...wanted.filter((text) => !html.includes(text)).map((text) => `lacks: ${text}`),
    ...[...present, ...foreign]
      .filter((text) => html.includes(text))
      .map((text) => `of another mode: ${text}`),
  ];
}

describe('the page for the adult who gives a survey', () => {
  for (const paper of papersOfStudents) {
    const { definition, mode } = paper;
    const html = proctorPage(paper);
    const name = `of ${definition.id} in ${definition.language}, ${mode},`;
    it(`${name} says word for word what its notice says in this mode, and in no other`, () => {
      assert.deepEqual(wrongIn(html, paper), []);
    });
    it(`${name} lists at its top what is to fill in`, () => {
      assert.deepEqual(strayPlaces(html), []);
    });
    it(`${name} is easy to read`, () => {
      const sentences = sentencesIn(html);
      assert.ok(sentences.length > 15);
      if (definition.language === 'en') assert.ok(fleschKincaidGrade(sentences) <= 6);
      if (definition.language === 'es') assert.ok(perspicuity(sentences) >= 65);
    });
  }
  const { definition } = instruments['student-belonging-6-12'];
  const paper = {
    definition,
    notes: instruments['student-belonging-6-12'].notes,
    language: english,
    mode: 'anonymous',
  } as const;
  it('with a sentence less to say is caught', () => {
    const html = proctorPage(paper).replace(english.texts.privacyAnonymous, '');
    assert.deepEqual(wrongIn(html, paper), [
      `not said: ${english.texts.privacyAnonymous}`,
      `lacks: ${english.texts.privacyAnonymous}`,
    ]);
  });
  it('of another privacy mode is caught', () => {
    const wrong = wrongIn(proctorPage({ ...paper, mode: 'confidential' }), paper);
    assert.ok(wrong.includes(`of another mode: ${english.texts.privacyConfidential}`));
    assert.ok(wrong.includes(`of another mode: ${english.texts.proctorLinks}`));
  });
  it('sends teachers up to grade 5 to another class, and later ones not', () => {
    const page = (id: 'student-belonging-k-2' | 'student-belonging-3-5' | 'student-belonging-6-12') =>
      proctorPage({ definition: instruments[id].definition, language: english });
    const { proctorOwnClass } = english.texts;
    assert.ok(page('student-belonging-k-2').includes(proctorOwnClass));
    assert.ok(page('student-belonging-3-5').includes(proctorOwnClass));
    assert.ok(!page('student-belonging-6-12').includes(proctorOwnClass));
  });
  it('names who reads what students write, only where they can write', () => {
    const { definition: heard } = instruments['student-belonging-k-2'];
    assert.ok(proctorPage(paper).includes(english.texts.proctorReader));
    assert.ok(!proctorPage({ definition: heard, language: english }).includes(english.texts.proctorReader));
  });
  it('says nothing of skipping where something has to be answered', () => {
    const must = students([rating('a', 'How much?', { required: true, skippable: false })]);
    const html = proctorPage({ definition: must, language: english });
    assert.ok(html.includes(english.texts.canStop) && !html.includes(english.texts.proctorSkip));
  });
});
