import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Definition, type Item, localise, type PrivacyMode } from '@kith/core';
import { contactRecord } from '@kith/core/item-types';
import { cataloguesOf, instrumentIds, instruments } from '@kith/instruments';
import { kith } from '../cli/testing/kith.js';
import { fullestRecord, leanestRecord, namesIn } from '../documents/testing/records.js';
import { arabic, english, spanish, type WholeLanguage } from '../interface/languages.js';
import { surveyOfEveryType } from '../lint/testing/every-type.js';
import { choice, identity, rating, students, survey } from '../lint/testing/survey.js';
import { marked } from '../plain/html.js';
import { dataElements, type DataElement } from './data-elements.js';
import { dataElementsPage } from './data-elements-page.js';

const modes: readonly PrivacyMode[] = ['anonymous', 'confidential', 'identified'];
const languages: Readonly<Record<string, WholeLanguage>> = { en: english, es: spanish, ar: arabic };
const elementsOf = (definition: Definition, mode: PrivacyMode) => dataElements(definition, mode, english);

/** Where a schedule and the responses that are really made part ways. */
function disagreements(
  elements: readonly DataElement[],
  definition: Definition,
  mode: PrivacyMode,
): readonly string[] {
  const own = elements.filter(({ part }) => part !== 'contact');
  const told = new Set(own.map(({ name }) => name));
  const [full, lean] = [namesIn(fullestRecord(definition, mode)), namesIn(leanestRecord(definition, mode))];
  return [
    ...[...full, ...lean].filter((name) => !told.has(name)).map((name) => `not told: ${name}`),
    ...own
      .filter(({ name, present }) => present === 'Always' && !(full.has(name) && lean.has(name)))
      .map(({ name }) => `not always there: ${name}`),
    ...own
      // The device adds the secret's checksum when it sends; own words follow from answers.
      .filter(({ name }) => !full.has(name) && name !== 'deletion.hash' && !name.endsWith('.otherText'))
      .map(({ name }) => `never there: ${name}`),
  ];
}

describe('the schedule of data elements', () => {
  for (const id of instrumentIds) {
    const { definition } = instruments[id];
    for (const mode of definition.privacy)
      it(`of ${id}, ${mode}, tells what its responses carry, and nothing else`, () => {
        assert.deepEqual(disagreements(elementsOf(definition, mode), definition, mode), []);
      });
  }
  for (const mode of modes)
    it(`of every item type, ${mode}, tells what its responses carry`, () => {
      const definition = { ...surveyOfEveryType, privacy: modes, basedOn: 'demo-old@1.0.0' };
      assert.deepEqual(disagreements(elementsOf(definition, mode), definition, mode), []);
    });

  const own = students([choice('way', [], { options: [{ id: 'o', label: 'Other', other: true }] })]);
  it('tells of words of their own beside an option', () => {
    const names = elementsOf(own, 'anonymous').map(({ name }) => name);
    assert.ok(
      names.includes('way.otherText') && namesIn(fullestRecord(own, 'anonymous')).has('way.otherText'),
    );
  });
  for (const [lost, found] of [
    ['submittedOn', 'not told: submittedOn'],
    ['context.school', 'not told: context.school'],
    ['way', 'not told: way'],
    ['way.otherText', 'not told: way.otherText'],
  ])
    it(`that lacks "${lost}" is caught`, () => {
      const elements = elementsOf(own, 'anonymous').filter(({ name }) => name !== lost);
      assert.ok(disagreements(elements, own, 'anonymous').includes(found ?? ''));
    });
  it('of another mode is caught', () => {
    const both = { ...own, privacy: modes };
    assert.deepEqual(disagreements(elementsOf(both, 'confidential'), both, 'anonymous').slice(0, 3), [
      'not told: submittedOn',
      'not told: durationBucket',
      'not told: submittedOn',
    ]);
    assert.ok(
      disagreements(elementsOf(both, 'confidential'), both, 'identified').includes(
        'never there: respondentToken',
      ),
    );
  });

  it('has neither a code nor an exact time where answers are anonymous', () => {
    const names = elementsOf(instruments['student-belonging-6-12'].definition, 'anonymous').map(
      ({ name }) => name,
    );
    for (const name of [
      'respondentToken',
      'startedAt',
      'submittedAt',
      'deletion.hash',
      'context.classOrSection',
    ])
      assert.ok(!names.includes(name), name);
  });
  it('has the room where nothing asks who the person is, and not beside such a question', () => {
    const names = (items: readonly Item[]) => elementsOf(survey(items), 'anonymous').map(({ name }) => name);
    assert.ok(names([rating('a')]).includes('context.sessionId'));
    assert.ok(!names([rating('a'), identity('b')]).includes('context.sessionId'));
  });
  it('tells a wish to be contacted as a record apart', () => {
    const { definition } = instruments['family-contact-request'];
    const item = definition.pages.flatMap((page) => page.items).find(({ type }) => type === 'contact');
    assert.ok(item?.type === 'contact');
    const entry = { name: 'A', channel: 'phone', address: '1', when: 'now', topic: 't' };
    const record = contactRecord(item, entry, { locale: 'en', test: true });
    const told = elementsOf(definition, 'identified').filter(({ part }) => part === 'contact');
    assert.deepEqual(told.map(({ name }) => name).sort(), [...namesIn(record ?? {})].sort());
  });
  it('says what can be skipped, what has to be answered, and what not everybody is asked', () => {
    const present = (id: string) =>
      elementsOf(surveyOfEveryType, 'anonymous').find(({ name }) => name === id)?.present;
    assert.equal(present('scale'), 'Has to be answered');
    assert.equal(present('faces'), 'Can be skipped');
    assert.equal(present('long'), 'Can be skipped; asked of some people only');
  });
});

describe('the page of the schedule', () => {
  for (const id of instrumentIds) {
    const { definition, notes } = instruments[id];
    for (const each of [definition, ...cataloguesOf(instruments[id]).map((one) => localise(definition, one))])
      it(`of ${id} has every question in ${each.language}, and what the notes say`, () => {
        const language = languages[each.language] ?? english;
        const html = dataElementsPage({ definition: each, language, notes });
        const questions = each.pages
          .flatMap((page) => page.items)
          .filter(({ type }) => type !== 'information');
        for (const { id: name, label, type } of questions)
          if (type !== 'contact')
            assert.ok(html.includes(`>${name}</code>`) && html.includes(marked(label)), name);
        for (const words of [notes.purpose, notes.results.whoSees, notes.results.retention])
          assert.ok(html.includes(marked(words)), words);
      });
  }
  it('has the modes that the survey allows, or the one asked for', () => {
    const { definition } = instruments['student-belonging-6-12'];
    const whole = dataElementsPage({ definition, language: english });
    assert.deepEqual(whole.match(/(?<=kept as: )\w+/g), ['anonymous', 'confidential']);
    const one = dataElementsPage({ definition, language: english, mode: 'anonymous' });
    assert.ok(!one.includes('respondentToken'));
  });
  it('marks a protected area, and does not call a survey free of them that has one', () => {
    const definition = survey([rating('a', 'How much?', { ppra: ['income'] })]);
    const html = dataElementsPage({ definition, language: english });
    assert.ok(html.includes('PPRA: income') && !html.includes('No question is marked'));
  });
  it('leaves to fill in what no file says', () => {
    const html = dataElementsPage({ definition: survey([rating('a')]), language: english });
    assert.ok(html.includes('<mark>[how long single answers are kept]</mark>'));
    assert.ok(html.includes('We read it.'));
  });
});

describe('kith documents --kind data-elements-csv', () => {
  it('has a row for each element of each mode', async () => {
    const { definition } = instruments['session-exit'];
    const { code, out } = await kith('documents', 'session-exit', '--kind', 'data-elements-csv');
    const expected = definition.privacy.flatMap((mode) => elementsOf(definition, mode));
    assert.equal(code, 0);
    assert.equal(out.trim().split('\r\n').length, 1 + expected.length);
    assert.match(out, /^\uFEFFsurvey,version,privacyMode,part,element,/);
  });
});
