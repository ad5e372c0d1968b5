import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localise, type Definition } from '@kith/core';
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
    assert.ok(html.includes('Protected topic: income'));
    assert.ok(!html.includes(english.texts.inspectNoTopics));
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
