import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Catalogue, Definition, Item } from '@kith/core';
import { surveyOfEveryType } from './testing/every-type.js';
import { foundBy } from './testing/found.js';
import { choice, group, matrix, open, rating, rowsOf, spanish, students, survey } from './testing/survey.js';
import { askedIn, sentencesOf, textsOf } from './texts.js';

const at = (definition: Definition): readonly string[] => textsOf(definition).map((text) => text.at);
const inStudents = (rule: string, ...items: readonly Item[]): readonly string[] =>
  foundBy(rule, { definition: students(items) });

describe('texts', () => {
  it('of every item type and of ends are seen, under the names of a catalogue', () => {
    const seen = at(surveyOfEveryType);
    for (const each of [
      'items.numeric.low',
      'items.numeric.high',
      'items.short.pattern.message',
      'items.number.unit',
      'items.end.checks.0',
      'items.matrix.rows.bus',
      'items.change.then',
      'items.change.now',
      'items.group.entry',
      'items.group.fields.name.label',
      'items.group.fields.way.options.x',
      'items.contact.topics.way',
      'ends.low.title',
      'ends.low.text',
    ]) {
      assert.ok(seen.includes(each), each);
    }
  });
  it('are no addresses of recordings, and nothing that a condition names', () => {
    const texts = textsOf(surveyOfEveryType).map(({ text }) => text);
    assert.ok(!texts.some((text) => text.includes('.mp3')));
    assert.ok(!at(surveyOfEveryType).some((each) => /require|If/.test(each)));
  });
  it('that take up an answer are read with the words for none', () => {
    const [found] = textsOf(surveyOfEveryType).filter((text) => text.at === 'items.information.label');
    assert.equal(found?.text, 'Thank you for your answers.');
  });
  it('that are sentences are questions, rows, messages and ends, and no units, options or topics', () => {
    const sentences = sentencesOf(textsOf(surveyOfEveryType));
    for (const each of ['A bike', 'The end comes after the start.', 'How old?', 'We look at the way.']) {
      assert.ok(sentences.includes(each), each);
    }
    for (const each of ['minutes', 'First', 'The way', 'Very safe', 'Child', 'We hear you']) {
      assert.ok(!sentences.includes(each), each);
    }
  });
  it('that ask are those of items, rows and fields', () => {
    const asked = askedIn(textsOf(survey([matrix('m', rowsOf('The bus')), group('g', [open('f')])])));
    assert.deepEqual(
      asked.map(({ at: place, item }) => `${place} ${item.type}`),
      [
        'items.m.label matrix',
        'items.m.rows.row0 matrix',
        'items.g.label repeating-group',
        'items.g.fields.f.label long-text',
      ],
    );
  });
});

describe('rules for words look into', () => {
  const rows = (...labels: readonly string[]): Item => matrix('a', rowsOf(...labels));
  const entries = (field: Item): Item => group('a', [field], { max: 3 });
  const long = `How often ${'very '.repeat(20)}?`;
  const cases: Readonly<Record<string, readonly [string, Item, RegExp]>> = {
    'a row that reverses': ['negative-wording', rows('I walk.', 'I never walk.'), /"never"/],
    'a row of two ideas': ['double-barrelled', rows('I feel safe and happy.'), /"safe and happy"/],
    'a row that is long': ['item-length', rows(long), /22 words/],
    'a row that asks another way': ['scale-fit', rows('How much do you walk?'), /not for often5/],
    'a row on a protected area': ['protected-words', rows('I feel lonely.'), /"lonel"/],
    'a row on immigration': ['immigration', rows('Being a citizen'), /"citizen"/],
    'a field that reverses': ['negative-wording', entries(rating('f', 'How often not?')), /"not"/],
    'a field that is long': ['item-length', entries(rating('f', long)), /22 words/],
    'a field on a protected area': [
      'protected-words',
      entries(open('f', { label: 'Your church?' })),
      /"church"/,
    ],
    'a field that is long to answer': [
      'open-length',
      entries(open('f', { maxLength: 900 })),
      /900 characters/,
    ],
    'a field that is required': ['required', entries(open('f', { required: true })), /has to be answered/],
    'a field with a short list': [
      'dropdown-short',
      entries({ ...choice('f', ['x']), type: 'dropdown' } as Item),
      /1 options/,
    ],
    'a field for a day': ['exact-figures', entries({ type: 'date', id: 'f', label: 'When?' }), /exact day/],
    'the end of a numeric scale': [
      'protected-words',
      { type: 'numeric-scale', id: 'a', label: 'How was it?', low: 'Sad', high: 'Fine' },
      /"Sad"/,
    ],
    'a message': [
      'immigration',
      {
        type: 'short-text',
        id: 'a',
        label: 'Which?',
        pattern: { matches: '.', message: 'Your visa number.' },
      },
      /"visa"/,
    ],
    'agreement in a matrix': ['agree-disagree', matrix('a', rowsOf('I walk.'), { scale: 'agree5' }), /agree/],
    'agreement then and now': [
      'agree-disagree',
      { type: 'then-now', id: 'a', label: 'I walk.', scale: 'agree5' },
      /agree/,
    ],
  };
  for (const [what, [rule, item, message]] of Object.entries(cases)) {
    it(what, () => {
      const found = inStudents(rule, item);
      assert.equal(found.length, 1, found.join());
      assert.match(found.join(), message);
    });
  }
  it('a topic, which is no question to students but in a family survey', () => {
    const topics = [{ id: 't', label: 'My visa' }];
    const item: Item = { type: 'contact', id: 'a', label: 'Talk?', consentId: 'c@1', topics };
    assert.equal(foundBy('immigration', { definition: survey([item]) }).length, 1);
  });
});

describe('a matrix', () => {
  const many = matrix('a', rowsOf('One', 'Two', 'Three', 'Four', 'Five', 'Six'));

  it('counts as its rows on a page', () => {
    assert.match(inStudents('page-length', many).join(), /6 questions on one page/);
  });
  it('counts as its rows in the minutes', () => {
    const pulse = students(
      Array.from({ length: 3 }, (_, i) => ({ ...many, id: `m${i}` })),
      { id: 'demo-pulse' },
    );
    // 18 rows of 9 seconds, and half a minute.
    assert.deepEqual(foundBy('minutes', { definition: pulse }), []);
    const more = { ...pulse, pages: [...pulse.pages, { id: 'q', items: [{ ...many, id: 'more' }] }] };
    assert.match(foundBy('minutes', { definition: more }).join(), /about 4 minutes/);
  });
  it('of any length is too much below grade 6', () => {
    const young = students([matrix('a', rowsOf('One'))], { gradeBands: ['3-5'] });
    assert.match(foundBy('matrix-rows', { definition: young }).join(), /grades 3-5/);
  });
  it('of adults may be long', () => {
    const rows = rowsOf(...'abcdefghij'.split(''));
    assert.deepEqual(foundBy('matrix-rows', { definition: survey([matrix('a', rows)]) }), []);
  });
});

it('a page of which chance shows some is as long as what it shows', () => {
  const pages = [{ id: 'p', pick: 5, items: Array.from({ length: 9 }, (_, i) => rating(`r${i}`)) }];
  assert.deepEqual(foundBy('page-length', { definition: survey([], { pages }) }), []);
});

it('a contact block of students may stand with a reason', () => {
  const item: Item = { type: 'contact', id: 'a', label: 'Talk?', consentId: 'c@1' };
  const accepted = [{ rule: 'contact-students', at: 'a', reason: 'The counselor calls the same day.' }];
  assert.deepEqual(foundBy('contact-students', { definition: students([item]), accepted }), []);
});

describe('a catalogue', () => {
  const definition = survey([rating('way'), rating('a', 'How often, {{way|this year}}, for {n} days?')], {
    ends: [{ id: 'e', showIf: { item: 'way', atMost: 2 }, text: 'We look at what you said of the way.' }],
  });
  const inSpanish = (label: string, end: string): Catalogue => ({
    ...spanish(definition, { a: label }),
    ends: { e: { text: end } },
  });
  const found = (rule: string, catalogue: Catalogue): readonly string[] =>
    foundBy(rule, { definition, catalogues: [catalogue] });

  it('without the place of a number is found', () => {
    const remarks = found('placeholders', inSpanish('¿Cuánto, {{way|este año}}?', 'Lo leemos.'));
    assert.deepEqual(remarks, ['a: Expected {n}, but found none.']);
  });
  it('without the place of an answer is a mistake', () => {
    const remarks = found('mistake', inSpanish('¿Cuánto, {n} días?', 'Lo leemos.'));
    assert.match(remarks.join(), /takes up \{\{way\}\}, but its translation takes up none/);
  });
  it('with other words where there is no answer is left alone', () => {
    assert.deepEqual(found('placeholders', inSpanish('¿Cuánto, {{way|este año}}, {n} días?', 'Sí.')), []);
  });
  it('with an end left in English is found', () => {
    const left = inSpanish('¿Cuánto, {{way|este año}}, {n} días?', 'We look at what you said of the way.');
    assert.match(found('untranslated', left).join(), /same as the original/);
  });
});
