import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localise, type Condition, type Definition, type Item } from '@kith/core';
import { addFurtherItemTypes } from '@kith/core/item-types';
import { cataloguesOf, instrumentIds, instruments } from '@kith/instruments';
import { inFolder, kith } from '../cli/testing/kith.js';
import { arabic, english, spanish, type WholeLanguage } from '../interface/languages.js';
import { surveyOfEveryType } from '../lint/testing/every-type.js';
import { rating, survey } from '../lint/testing/survey.js';
import { textsOf } from '../lint/texts.js';
import { marked } from '../plain/html.js';
import { inspectPage } from './inspect-page.js';

addFurtherItemTypes();
const languages: Readonly<Record<string, WholeLanguage>> = { en: english, es: spanish, ar: arabic };

/** Texts, ids and branches of a definition that a copy lacks. */
function missingFrom(html: string, definition: Definition): readonly string[] {
  const items = definition.pages.flatMap((page) => page.items);
  const branches =
    items.filter(({ showIf }) => showIf).length + definition.pages.filter(({ showIf }) => showIf).length;
  const found = html.match(/class="note only"/g)?.length ?? 0;
  return [
    ...textsOf(definition)
      .filter(({ text }) => !html.includes(marked(text)))
      .map(({ at }) => at),
    ...items
      .filter(({ id, version = 1 }) => !html.includes(`<code>${id}@${version}<`))
      .map(({ id }) => `id ${id}`),
    ...(found < branches ? [`${branches - found} branches`] : []),
  ];
}

describe('the copy to look at before a survey is given', () => {
  for (const id of instrumentIds) {
    const { definition } = instruments[id];
    const versions = [definition, ...cataloguesOf(instruments[id]).map((each) => localise(definition, each))];
    for (const version of versions)
      it(`of ${id} in ${version.language} has every question, branch and text`, () => {
        assert.deepEqual(missingFrom(inspectPage(version, languages[version.language]!), version), []);
      });
  }
  it('of every item type has them too', () => {
    assert.deepEqual(missingFrom(inspectPage(surveyOfEveryType, english), surveyOfEveryType), []);
  });
  it('that lacks a question or a branch is caught', () => {
    const { definition } = instruments['family-relationships'];
    const html = inspectPage(definition, english);
    assert.deepEqual(missingFrom(html.replaceAll('barriers.first@1', ''), definition), ['id barriers.first']);
    assert.deepEqual(missingFrom(html.replace('class="note only"', ''), definition), ['1 branches']);
  });
  it('says which answers lead to a question, by their words', () => {
    const html = inspectPage(instruments['student-belonging-6-12'].definition, english);
    assert.ok(
      html.includes(
        '“How often do adults at school ask you what you think?” is answered with: Never · Rarely',
      ),
    );
  });
  it('says every way in which answers may be kept, and what the law gives parents', () => {
    const html = inspectPage(instruments['student-belonging-6-12'].definition, english);
    assert.ok(
      html.includes(english.texts.privacyAnonymous) && html.includes(english.texts.privacyConfidential),
    );
    assert.ok(html.includes(english.texts.privacyConfidentialStudent));
    assert.ok(!html.includes(english.texts.privacyIdentified));
  });
  it('names a protected topic, and does not call a survey free of them that has one', () => {
    const html = inspectPage(survey([rating('a', 'How often?', { ppra: ['income'] })]), english);
    assert.ok(html.includes('Protected topic: family income'));
    assert.ok(!html.includes(english.texts.inspectNoTopics));
  });
  it('says what a protected topic is in the language of the reader', () => {
    const html = inspectPage(survey([rating('a', '¿Cuánto?', { ppra: ['mental-health'] })]), spanish);
    assert.ok(html.includes('Tema protegido: salud mental'));
  });
  it('does not say of a form that asks for a name that nobody is asked who they are', () => {
    for (const id of ['change-log', 'family-contact-request', 'session-exit'] as const)
      assert.ok(!inspectPage(instruments[id].definition, english).includes(english.texts.inspectNoNames), id);
    assert.ok(
      inspectPage(instruments['share-back'].definition, english).includes(english.texts.inspectNoNames),
    );
  });
  it('names rows, answers of Kith and other questions by their words', () => {
    const items: readonly Item[] = [
      { id: 'here', type: 'yes-no', label: 'Is it *here*?' },
      {
        id: 'rows',
        type: 'matrix',
        scale: 'often5',
        label: 'How often?',
        rows: [{ id: 'r', label: 'At lunch' }],
      },
      { id: 'from', type: 'date', label: 'From when?' },
      { id: 'to', type: 'date', label: 'To when?' },
    ];
    const branches: readonly Condition[] = [
      { item: 'here', equals: 'yes' },
      { item: 'rows', row: 'r', atMost: 1 },
      { item: 'to', atLeast: { item: 'from' } },
    ];
    const asked = branches.map((showIf, n) => rating(`a${n}`, 'How often?', { showIf }));
    const html = inspectPage(survey([...items, ...asked]), english);
    for (const words of [
      '“Is it <em>here</em>?” is answered with: Yes',
      '“How often?” is answered with: At lunch: Never<',
      '“To when?” is answered with: ≥ “From when?”',
    ])
      assert.ok(html.includes(words), words);
  });
  it('takes nothing in a survey for HTML', () => {
    const html = inspectPage(survey([rating('a', '<script>x</script>')]), english);
    assert.doesNotMatch(html, /<script/);
  });
});

describe('kith documents', () => {
  it('writes the copy in the language that is asked for', async () => {
    await inFolder({}, async (path) => {
      const { code, out } = await kith(
        'documents',
        'session-exit',
        '--language',
        'es',
        '--out',
        path('copy.html'),
      );
      assert.deepEqual([code, out.includes('copy.html')], [0, true]);
    });
  });
  it('without a survey says how it is called', async () => {
    const { code, err } = await kith('documents');
    assert.deepEqual([code, err.includes('kith documents survey.json')], [2, true]);
  });
});
