import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { allowed, strangeAddresses } from '../testing/strange-addresses.js';
import { resultsShapes } from './attributes.js';
import { readPlaceholder } from './read-placeholder.js';
import { readRules, type Rules } from './rules.js';

const heard = '/published/heard.json';
const rulesOf = (given: Readonly<Record<string, string>> = {}): Rules =>
  readRules(
    new Map(Object.entries({ published: `${heard} /published/pulse.json`, ...given })),
    {
      version: '1.0.0',
      scripts: {},
      instruments: ['share-back', 'share-back-students', 'exit'],
      needingAll: [],
      languages: ['en', 'es'],
      early: {
        version: '1.0.0',
        integrity: {},
        inside: [],
        parts: {},
        flagships: { 'grade-band': {}, topic: {}, 'session-type': {} },
      },
    },
    { base: 'https://www.example.org/news/', assets: 'https://www.example.org/kith/' },
  );
const open = rulesOf({ endpoint: allowed });
const read = (given: Readonly<Record<string, string>>, rules = open) =>
  readPlaceholder(new Map(Object.entries(given)), rules);
const refused = (given: Readonly<Record<string, string>>, rules = open) => {
  const found = read(given, rules);
  return 'refused' in found ? found.refused : 'taken';
};

describe('a placeholder for something published is refused', () => {
  for (const name of ['results', 'share-back'])
    test(`with every address in data-${name} that the tag does not list`, () => {
      const taken = strangeAddresses.filter((address) => refused({ [name]: address }) !== `data-${name}`);
      assert.deepEqual(taken, []);
      assert.equal(refused({ [name]: heard }, rulesOf({ endpoint: allowed, published: '' })), `data-${name}`);
    });

  test('where the tag itself names it: each placeholder says what it shows', () => {
    assert.equal(refused({}, rulesOf({ endpoint: allowed, 'share-back': heard })), 'data-instrument');
  });

  for (const name of Object.keys(resultsShapes))
    test(`with something that could be an address in data-${name}`, () => {
      const taken = strangeAddresses.filter(
        (address) =>
          !/^[\w./*-]+$/.test(address) && refused({ results: heard, [name]: address }) !== `data-${name}`,
      );
      assert.deepEqual(taken, []);
    });

  test('with two things to show', () => {
    assert.equal(refused({ results: heard, 'share-back': heard }), 'data-share-back');
    assert.equal(refused({ results: heard, instrument: 'exit' }), 'data-instrument');
    assert.equal(refused({ 'share-back': heard, instrument: 'exit', topic: 'pulse' }), 'data-instrument');
  });

  test('where the question about it could be sent nowhere, or is none that the tag allows', () => {
    assert.equal(refused({ 'share-back': heard }, rulesOf()), 'data-endpoint');
    const few = rulesOf({ endpoint: allowed, instruments: 'exit' });
    assert.equal(refused({ 'share-back': heard }, few), 'data-instrument');
    assert.equal(refused({ 'share-back': heard, instrument: 'exits' }), 'data-instrument');
    assert.equal(
      refused({ 'share-back': heard, endpoint: 'https://elsewhere.example/responses' }),
      'data-endpoint',
    );
  });
});

describe('a placeholder for something published becomes', () => {
  test('results, which need no endpoint, with what they show first', () => {
    const rules = rulesOf({ wave: '2026-27/c2', languages: 'en es' });
    assert.deepEqual(
      read({ results: '/published/pulse.json', view: 'groups', crossing: 'id.race*school' }, rules),
      {
        tag: 'kith-results',
        needsAll: false,
        isPublished: true,
        attributes: new Map(
          Object.entries({ src: '/published/pulse.json', view: 'groups', crossing: 'id.race*school' }),
        ),
      },
    );
  });

  test('what is shared back, and in it the question about it, two levels below its title', () => {
    const found = read({ 'share-back': heard, lang: 'es', wave: '2026-27/c1', 'heading-level': '3' });
    assert.deepEqual(found, {
      tag: 'kith-share-back',
      needsAll: false,
      isPublished: true,
      attributes: new Map(Object.entries({ src: heard, lang: 'es', 'heading-level': '3' })),
      question: {
        tag: 'kith-survey',
        needsAll: false,
        attributes: new Map(
          Object.entries({
            endpoint: allowed,
            lang: 'es',
            wave: '2026-27/c1',
            'heading-level': '5',
            instrument: 'share-back',
          }),
        ),
      },
    });
  });

  test('the same with the question for students', () => {
    const found = read({ 'share-back': heard, instrument: 'share-back-students' });
    const { question } = 'refused' in found ? {} : found;
    assert.equal(question?.attributes.get('instrument'), 'share-back-students');
  });
});
