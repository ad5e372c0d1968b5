import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ProviderElement, SurveyElement } from '@kith/elements';
import { allowed, strangeAddresses } from '../testing/strange-addresses.js';
import { addresses, languageLists, naming, onlyOnTag, shapes } from './attributes.js';
import type { LoaderFacts } from './facts.js';
import { readLink, readPlaceholder } from './read-placeholder.js';
import { readRules, type Rules } from './rules.js';

const facts: LoaderFacts = {
  version: '1.0.0',
  scripts: {},
  instruments: ['belonging', 'exit', 'log'],
  needingAll: ['log'],
  languages: ['en', 'es', 'ar'],
  early: {
    version: '1.0.0',
    integrity: {},
    inside: ['belonging', 'exit'],
    parts: {},
    flagships: { 'grade-band': { '6-8': 'belonging' }, topic: {}, 'session-type': { webinar: 'exit' } },
  },
};
const definition = 'https://www.example.org/surveys/lunch.json';
const rulesOf = (given: Readonly<Record<string, string>> = {}): Rules =>
  readRules(new Map(Object.entries({ endpoint: allowed, ...given })), facts, {
    base: 'https://www.example.org/news/',
    assets: 'https://www.example.org/kith/',
  });
const read = (given: Readonly<Record<string, string>>, rules = rulesOf()) => {
  const found = readPlaceholder(new Map(Object.entries(given)), rules);
  return 'refused' in found ? found.refused : { tag: found.tag, ...Object.fromEntries(found.attributes) };
};
const link = (href: string, rules = rulesOf({ links: '', definitions: definition })) => {
  const found = readLink(href, rules);
  return 'refused' in found ? found.refused : Object.fromEntries(found.attributes);
};

describe('a placeholder is refused', () => {
  const all = rulesOf({
    'contact-endpoint': allowed,
    'erase-endpoint': allowed,
    addresses: allowed,
    definitions: allowed,
    published: allowed,
  });
  for (const name of addresses)
    test(`for every address in data-${name} that the loader’s tag does not list as it is written`, () => {
      const taken = strangeAddresses.filter(
        (address) =>
          read({ [name]: address, ...(name === 'src' ? {} : { instrument: 'exit' }) }, all) !==
          `data-${name}`,
      );
      assert.deepEqual(taken, []);
    });

  for (const name of [...Object.keys(shapes), ...languageLists, 'kith-survey'])
    test(`for every address in data-${name}, which holds none`, () => {
      const rest = naming.includes(name) ? {} : { instrument: 'exit' };
      const plain = /^[\w./]+$/;
      const taken = strangeAddresses
        // `../responses` is made of words, and what no list has to know is allowed to be.
        .filter((address) => !plain.test(address))
        .filter((address) => read({ [name]: address, ...rest }) !== `data-${name}`);
      assert.deepEqual(taken, []);
    });

  test('for an address in the context, also where it is encoded', () => {
    for (const context of [
      'school=https://x.example',
      'school=%2F%2Fx.example',
      'school=a%5Cb',
      'school=a@b',
    ])
      assert.equal(read({ instrument: 'exit', context }), 'data-context');
  });

  test('for an instrument outside the catalogue, or outside the list of the tag', () => {
    assert.equal(read({ instrument: 'belongings' }), 'data-instrument');
    assert.equal(read({ 'kith-survey': 'toString' }), 'data-kith-survey');
    const few = rulesOf({ instruments: 'exit' });
    assert.equal(read({ instrument: 'belonging' }, few), 'data-instrument');
    assert.equal(read({ 'grade-band': '6-8' }, few), 'data-grade-band');
    assert.equal(read({ 'grade-band': 'constructor' }), 'data-grade-band');
  });

  test('for a language outside the catalogue, or outside the list of the tag', () => {
    assert.equal(read({ instrument: 'exit', languages: 'en xx' }), 'data-languages');
    assert.equal(read({ instrument: 'exit', lang: 'ar' }, rulesOf({ languages: 'en es' })), 'data-lang');
  });

  test('where it says how answers are written or who else hears them, in whatever words', () => {
    for (const name of onlyOnTag)
      for (const value of ['with-answers', '', ...strangeAddresses])
        assert.equal(read({ instrument: 'exit', [name]: value }), `data-${name}`, value);
  });

  test('and not even what a browser would read as the address that is allowed gets through', () => {
    const readAlike = strangeAddresses.filter(
      (address) => URL.canParse(address, definition) && new URL(address, definition).href === allowed,
    );
    // A check that parses would take all of these.
    assert.ok(readAlike.length >= 10, readAlike.join(' '));
    assert.deepEqual(
      readAlike.filter((address) => read({ instrument: 'exit', endpoint: address }) !== 'data-endpoint'),
      [],
    );
  });

  test('without an endpoint on the loader’s tag', () => {
    assert.equal(read({ instrument: 'exit' }, rulesOf({ endpoint: '' })), 'data-endpoint');
  });

  test('where it names no survey, or two', () => {
    assert.equal(read({}), 'data-instrument');
    assert.equal(read({ instrument: 'exit', 'grade-band': '6-8' }), 'data-instrument');
  });
});

describe('a placeholder becomes', () => {
  test('the survey that it names, with what the loader’s tag sets', () => {
    assert.deepEqual(read({ instrument: 'exit', wave: '2026-27/c1' }, rulesOf({ languages: 'en es' })), {
      tag: 'kith-survey',
      endpoint: allowed,
      languages: 'en es',
      instrument: 'exit',
      wave: '2026-27/c1',
    });
  });

  test('one that brings kith-all.js where kith.js cannot show it', () => {
    const needsAll = (instrument: string): boolean => {
      const found = readPlaceholder(new Map([['instrument', instrument]]), rulesOf());
      return 'needsAll' in found && found.needsAll;
    };
    assert.deepEqual(['belonging', 'exit', 'log'].filter(needsAll), ['log']);
  });

  test('the tag that its attribute belongs to', () => {
    assert.deepEqual(read({ 'grade-band': '6-8', context: 'school=s07&role=año 1' }), {
      tag: 'kith-belonging-survey',
      endpoint: allowed,
      'grade-band': '6-8',
      context: 'school=s07&role=año 1',
    });
  });

  test('a definition that the tag lists, by src or by the short name', () => {
    const rules = rulesOf({ definitions: `/surveys/lunch.json ${allowed}` });
    for (const given of [{ src: definition }, { 'kith-survey': definition }, { src: '/surveys/lunch.json' }])
      assert.equal((read(given, rules) as { tag: string }).tag, 'kith-survey');
  });

  test('one with another endpoint that the tag lists', () => {
    const other = 'https://other.example.org/responses';
    assert.deepEqual(read({ instrument: 'exit', endpoint: other }, rulesOf({ endpoints: other })), {
      tag: 'kith-survey',
      endpoint: other,
      instrument: 'exit',
    });
  });

  test('the same, whatever an editor has added to it', () => {
    assert.deepEqual(read({ instrument: 'exit', 'block-id': 'x', 'mce-src': 'javascript:alert(1)' }), {
      tag: 'kith-survey',
      endpoint: allowed,
      instrument: 'exit',
    });
  });
});

describe('a link', () => {
  test('stands for an instrument at the frame page beside the loader, or for a listed definition', () => {
    const wanted = { endpoint: allowed, instrument: 'exit' };
    assert.deepEqual(link('https://www.example.org/kith/embed.html?survey=exit'), wanted);
    assert.deepEqual(link('/kith/embed.html?survey=exit'), wanted);
    assert.deepEqual(link('#exit'), wanted);
    assert.equal((link(definition) as { src: string }).src, definition);
  });

  test('anywhere else is refused', () => {
    assert.deepEqual(
      [
        ...strangeAddresses,
        'https://elsewhere.example/kith/embed.html?survey=exit',
        '/kith/embed.html?survey=exit&endpoint=https://elsewhere.example',
        '/kith/embed.html?survey=',
        '#',
      ].filter((href) => link(href) !== 'href'),
      [],
    );
  });
});

test('every attribute of a survey has its rule here', () => {
  const ruled = [...addresses, ...onlyOnTag, ...languageLists, ...Object.keys(shapes)];
  const own = [...ProviderElement.observedAttributes, ...SurveyElement.observedAttributes];
  assert.deepEqual(
    [...new Set(own)].filter((name) => !ruled.includes(name)),
    [],
  );
});

describe('a list of names', () => {
  test('may have commas, on the loader’s tag and in a placeholder', () => {
    const rules = rulesOf({ instruments: 'belonging, exit', languages: 'en,es' });
    assert.notEqual(read({ instrument: 'exit', languages: 'es, en' }, rules), 'data-languages');
    assert.notEqual(read({ instrument: 'exit' }, rules), 'data-instrument');
    assert.equal(read({ instrument: 'exit', languages: 'es, ar' }, rules), 'data-languages');
  });
});

test('a switch is written in a placeholder as on a tag', () => {
  for (const value of ['', 'on', 'off', 'true', 'false'])
    assert.notEqual(read({ instrument: 'exit', test: value }), 'data-test', value);
  assert.equal(read({ instrument: 'exit', test: '//host.example' }), 'data-test');
});
