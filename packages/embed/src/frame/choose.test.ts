import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addresses, languageLists, onlyOnTag, shapes } from '../loader/attributes.js';
import {
  allowed,
  deceptiveAddresses,
  otherAddresses,
  strangeAddresses,
} from '../testing/strange-addresses.js';
import { choose } from './choose.js';
import { demoConfig, readConfig } from './config.js';
import { ConfigMistake } from './json.js';

const surveys = {
  exit: { 'session-type': 'webinar', endpoint: allowed, languages: 'en es' },
  other: { instrument: 'belonging', endpoint: allowed },
};
const config = readConfig({ kith: 'config/1', surveys, theme: 'plain' }, ['plain', 'playful']);
const choices = { languages: ['en', 'es', 'ar'], themes: ['plain', 'playful'] };
const chosen = (query: Readonly<Record<string, string>>) =>
  choose(`?${String(new URLSearchParams(query))}`, config, choices);
/** Everything that somebody might hope the page listens to. */
const everyOtherName = [
  ...[...addresses, ...onlyOnTag, ...languageLists, ...Object.keys(shapes)]
    .filter((name) => name !== 'lang')
    .flatMap((name) => [name, `data-${name}`]),
  ...[
    'definition',
    'catalogues',
    'config',
    'kith.config.json',
    'assets',
    'data-assets',
    'data-kith-survey',
    'kith-survey',
  ],
  ...['first', 'title', 'surveys', 'base', 'parent', 'origin', '__proto__', 'constructor', ''],
  ...['Survey', 'SURVEY', 'survey[]', 'survey.endpoint', 'data-survey', 'Lang', 'Theme', 'data-theme'],
];

describe('the address of the frame page', () => {
  for (const name of ['survey', 'lang', 'theme'])
    test(`brings nothing along in ${name}: every address there is refused`, () => {
      const taken = strangeAddresses.filter((address) => chosen({ [name]: address }).refused.length !== 1);
      assert.deepEqual(taken, []);
    });

  for (const name of ['survey', 'lang', 'theme'])
    test(`brings nothing along in ${name} as it stands in the address bar, or encoded once more`, () => {
      const queries = strangeAddresses.flatMap((address) => [
        `?${name}=${address.replace(/[&#+]/g, encodeURIComponent)}`,
        `?${name}=${encodeURIComponent(encodeURIComponent(address))}`,
      ]);
      const plain = chosen({});
      for (const query of queries) {
        const { refused, ...rest } = choose(query, config, choices);
        assert.equal(refused.length, 1, query);
        const { survey, ...shown } = { survey: plain.survey, theme: plain.theme };
        assert.deepEqual(
          { survey: rest.survey, theme: rest.theme },
          name === 'survey' ? { survey: undefined, ...shown } : { survey, ...shown },
          query,
        );
      }
    });

  test('names no survey where it names one that is not there, and shows none', () => {
    assert.equal(chosen({ survey: '__proto__' }).survey, undefined);
    assert.equal(chosen({ survey: 'https://elsewhere.example/x.json' }).survey, undefined);
    assert.equal(choose('?survey=exit&survey=other', config, choices).survey, undefined);
  });

  test('changes nothing by any other name', () => {
    const plain = chosen({});
    for (const name of everyOtherName)
      for (const address of strangeAddresses)
        assert.deepEqual(chosen({ [name]: address }), plain, `${name}=${address}`);
  });

  test('chooses among surveys, among the languages of that survey, and among themes', () => {
    const { survey, lang, theme, refused } = chosen({ survey: 'other', lang: 'ar', theme: 'playful' });
    assert.equal(survey?.attributes.get('instrument'), 'belonging');
    assert.deepEqual([lang, theme, refused], ['ar', 'playful', []]);
    assert.deepEqual(chosen({ survey: 'exit', lang: 'ar' }).refused, [['lang', 'ar']]);
  });

  test('shows the check of the page only where the configuration allows it', () => {
    assert.equal(chosen({ diagnose: '' }).isDiagnosed, false);
    const open = readConfig({ kith: 'config/1', surveys, diagnose: true }, ['plain']);
    assert.equal(choose('?diagnose', open, choices).isDiagnosed, true);
    assert.equal(choose('', open, choices).isDiagnosed, false);
    assert.throws(() => readConfig({ kith: 'config/1', surveys, diagnose: 'yes' }, []), ConfigMistake);
  });

  test('without a choice shows the first survey in the theme of the configuration', () => {
    const { survey, theme } = chosen({});
    assert.equal(survey?.attributes.get('session-type'), 'webinar');
    assert.equal(theme, 'plain');
  });
});

describe('a configuration', () => {
  const mistakes: readonly (readonly [unknown, string])[] = [
    [[], 'the file'],
    [{ surveys }, 'kith'],
    [{ kith: 'config/1' }, 'surveys'],
    [{ kith: 'config/1', surveys: {} }, 'first'],
    [{ kith: 'config/1', surveys, first: 'toString' }, 'first'],
    [{ kith: 'config/1', surveys, theme: 'loud' }, 'theme'],
    [{ kith: 'config/1', surveys, endpoint: allowed }, 'endpoint'],
    [{ kith: 'config/1', surveys: { a: { ...surveys.exit, endpiont: 'x' } } }, 'surveys.a.endpiont'],
    [{ kith: 'config/1', surveys: { a: { ...surveys.exit, endpoint: 7 } } }, 'surveys.a.endpoint'],
    [{ kith: 'config/1', surveys: { a: { endpoint: allowed } } }, 'surveys.a'],
    [{ kith: 'config/1', surveys: { a: { ...surveys.exit, instrument: 'belonging' } } }, 'surveys.a'],
  ];
  for (const [given, place] of mistakes)
    test(`with a mistake is refused, and says that it is at "${place}"`, () => {
      assert.throws(
        () => readConfig(given, ['plain']),
        (error) => error instanceof ConfigMistake && error.message === place,
      );
    });

  const heard = '/published/heard.json';
  const publishedMistakes: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
    [{ results: '' }, 'surveys.a.results'],
    [{ 'share-back': '', endpoint: allowed }, 'surveys.a.share-back'],
    [{ results: heard, 'share-back': heard }, 'surveys.a.share-back'],
    [{ results: heard, endpoint: allowed }, 'surveys.a.endpoint'],
    [{ results: heard, instrument: 'exit' }, 'surveys.a.instrument'],
    [{ 'share-back': heard, instrument: 'exit', topic: 'pulse' }, 'surveys.a'],
    [{ 'share-back': heard, view: 'waves' }, 'surveys.a.view'],
  ];
  for (const [given, where] of publishedMistakes)
    test(`of something published, ${JSON.stringify(given)}, is refused at "${where}"`, () => {
      assert.equal(place(given), where);
    });

  test('shows results as the district wants them, in the languages that it names', () => {
    const { survey, lang } = choose(
      '?lang=es',
      readConfig(
        {
          kith: 'config/1',
          surveys: { a: { results: heard, view: 'waves', languages: 'en es', title: 'Fall' } },
        },
        [],
      ),
      choices,
    );
    assert.deepEqual([lang, survey?.title], ['es', 'Fall']);
    assert.deepEqual(survey?.published, {
      tag: 'kith-results',
      attributes: new Map(Object.entries({ 'heading-level': '1', src: heard, view: 'waves' })),
      asks: false,
    });
  });

  test('asks below what is shared back whether it is right, with the survey that it names', () => {
    const read = (more: object) =>
      readConfig(
        { kith: 'config/1', surveys: { a: { 'share-back': heard, endpoint: allowed, ...more } } },
        [],
      ).surveys.get('a');
    const { attributes, published } = read({}) ?? {};
    assert.deepEqual(
      attributes,
      new Map(Object.entries({ instrument: 'share-back', endpoint: allowed, 'heading-level': '3' })),
    );
    assert.deepEqual(published?.attributes, new Map(Object.entries({ 'heading-level': '1', src: heard })));
    assert.equal(
      read({ instrument: 'share-back-students' })?.attributes.get('instrument'),
      'share-back-students',
    );
  });

  const place = (attributes: Readonly<Record<string, string>>) => {
    try {
      readConfig({ kith: 'config/1', surveys: { a: attributes } }, []);
      return 'taken';
    } catch (error) {
      return error instanceof ConfigMistake ? error.message : error;
    }
  };
  /** Results are no survey: with them stands nothing that only surveys have. */
  const beside: Readonly<Record<string, object>> = { results: {}, src: { endpoint: allowed } };
  const at = (name: string, address: string) =>
    place({ ...(beside[name] ?? { endpoint: allowed, instrument: 'belonging' }), [name]: address });

  for (const name of addresses) {
    test(`with a deceptive address in "${name}" is refused, and says that it is there`, () => {
      assert.deepEqual(
        deceptiveAddresses.filter((address) => at(name, address) !== `surveys.a.${name}`),
        [],
      );
    });

    test(`takes every other address in "${name}": it is the district’s to say`, () => {
      const more = [
        allowed,
        'demo',
        'own%20file.json',
        '/a/b.json?x=1&y=2',
        'http://127.0.0.1:8787/responses',
      ];
      assert.deepEqual(
        [...otherAddresses, ...more].filter((address) => at(name, address) !== 'taken'),
        [],
      );
    });
  }

  test('with an address as the name of its first survey or of its theme is refused', () => {
    for (const address of strangeAddresses)
      for (const name of ['first', 'theme'])
        assert.throws(
          () => readConfig({ kith: 'config/1', surveys, [name]: address }, ['plain']),
          (error) => error instanceof ConfigMistake && error.message === name,
          address,
        );
  });

  test('that is not there sends nothing, whatever survey is looked at', () => {
    const { surveys: demos, first } = demoConfig(['belonging', 'exit'], ['en', 'es']);
    assert.equal(first, 'belonging');
    assert.deepEqual(
      [...demos.values()].map(({ attributes }) => attributes.get('endpoint')),
      ['demo', 'demo'],
    );
  });
});
