import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatText, isQuestion, minutesOf } from '@kith/core';
import { instruments } from '@kith/instruments';
import { kith } from '../cli/testing/kith.js';
import { type Paper, papersOfStudents, sentencesIn, strayPlaces } from '../documents/testing/papers.js';
import { english, type PlainTexts } from '../interface/languages.js';
import { fleschKincaidGrade } from '../lint/language/reading-english.js';
import { perspicuity } from '../lint/language/reading-spanish.js';
import { rating, students } from '../lint/testing/survey.js';
import { escaped, marked } from '../plain/html.js';
import { letterPage } from './letter-page.js';

const ofMode = {
  anonymous: ['letterAnonymous'],
  confidential: ['letterRecords', 'blankHolder'],
  identified: ['letterIdentified'],
} as const satisfies Readonly<Record<string, readonly (keyof PlainTexts)[]>>;

/** What a letter lacks of its survey, and what it has of another privacy mode. */
function wrongIn(html: string, { definition, language, mode }: Paper): readonly string[] {
  const { pages, title, notice } = definition;
  const asking = pages.filter(({ items }) => items.some(isQuestion));
  const titled = asking.every((page) => page.title);
  const parts = asking.flatMap((page) =>
    titled ? [page.title ?? ''] : page.items.filter(isQuestion).map(({ label }) => label),
  );
  const identity = pages.flatMap(({ items }) =>
    items.filter((item) => item.identity).map(({ label }) => label),
  );
  const wanted = [title, notice.intro, notice.whoSees, ...parts, ...identity].map(marked);
  const minutes = formatText(language, 'minutes', { n: minutesOf(definition) });
  const has = (text: string) => html.includes(text);
  const others = Object.entries(ofMode).filter(([each]) => each !== mode);
  return [
    ...[...wanted, minutes, ...ofMode[mode].map((key) => escaped(language.texts[key]))]
      .filter((text) => !has(text))
      .map((text) => `lacks: ${text}`),
    ...others
      .flatMap(([, keys]) => keys.map((key) => escaped(language.texts[key])))
      .filter(has)
      .map((text) => `of another mode: ${text}`),
  ];
}

describe('the letter to families', () => {
  for (const paper of papersOfStudents) {
    const { definition, mode } = paper;
    const html = letterPage(paper);
    it(`of ${definition.id} in ${definition.language}, ${mode}, has its survey and this mode alone`, () => {
      assert.deepEqual(wrongIn(html, paper), []);
    });
    it(`of ${definition.id} in ${definition.language}, ${mode}, lists at its top what is to fill in`, () => {
      assert.deepEqual(strayPlaces(html), []);
    });
    it(`of ${definition.id} in ${definition.language}, ${mode}, is easy to read`, () => {
      const sentences = sentencesIn(html.slice(html.indexOf('</div>')));
      assert.ok(sentences.length > 8);
      if (definition.language === 'en') assert.ok(fleschKincaidGrade(sentences) <= 6);
      if (definition.language === 'es') assert.ok(perspicuity(sentences) >= 65);
    });
  }
  const { definition, notes } = instruments['student-belonging-6-12'];
  const paper = { definition, notes, language: english, mode: 'anonymous' } as const;
  it('that lacks a part or a question about the child is caught', () => {
    const html = letterPage(paper).replace('Adults at school', '').replace('What is your gender?', '');
    assert.deepEqual(wrongIn(html, paper), ['lacks: Adults at school', 'lacks: What is your gender?']);
  });
  it('of another privacy mode is caught', () => {
    assert.deepEqual(wrongIn(letterPage({ ...paper, mode: 'confidential' }), paper), [
      'lacks: The survey does not ask for a name. No name is saved with the answers.',
      'of another mode: By law, you may ask to see school records about your child.',
      'of another mode: who can tell whose code it is',
    ]);
  });
  it('with a place that its box does not list is caught', () => {
    const html = letterPage(paper).replace('<li><mark>[name of the school]</mark></li>', '');
    assert.deepEqual(strayPlaces(html), ['not listed: [name of the school]']);
  });
  it('takes the strictest mode where none is asked for', () => {
    assert.equal(letterPage({ definition, notes, language: english }), letterPage(paper));
  });
  it('counts the questions of the longest way through, and those to write in', () => {
    const html = letterPage(paper);
    assert.ok(html.includes('It has up to 28 questions.'));
    assert.ok(html.includes('In 2 questions, children can write in their own words.'));
  });
  it('speaks of the right to say no, and of a yes in writing, only where a topic is protected', () => {
    const spoken = [english.texts.letterTopicsLaw, english.texts.fillRequired];
    const touching = letterPage({
      definition: students([rating('a', 'How much?', { ppra: ['income'] })]),
      language: english,
    });
    for (const text of spoken) assert.ok(touching.includes(text) && !letterPage(paper).includes(text), text);
    assert.ok(touching.includes('Protected topic: family income'));
    assert.ok(!touching.includes(english.texts.inspectNoTopics));
  });
  it('does not say that all can be skipped where something has to be answered', () => {
    const must = students([rating('a', 'How much?', { required: true, skippable: false })]);
    const html = letterPage({ definition: must, language: english });
    assert.ok(html.includes(english.texts.letterStop) && !html.includes(english.texts.letterSkip));
  });
  it('says to the district, and not to families, that it is no legal advice', () => {
    const html = letterPage(paper);
    assert.ok(html.indexOf('legal advice') < html.indexOf('</div>'));
    assert.ok(html.lastIndexOf('legal advice') < html.indexOf('</div>'));
  });
  it('is refused for a survey that does not ask students', async () => {
    const { code, err } = await kith('documents', 'session-exit', '--kind', 'letter');
    assert.deepEqual([code, err], [2, '"letter" is for surveys of students; "session-exit" asks others.']);
  });
});
