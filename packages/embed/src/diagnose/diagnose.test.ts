import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { findAdapter } from '@kith/delivery';
import { pageFacts } from '../testing/page-facts.js';
import { catalogue, found } from './catalogue.js';
import { cleanAddress, cleanPath, originOf } from './clean-address.js';
import { judge } from './judge/index.js';
import { knowAdapters } from './know-adapters.js';
import { browserName } from './look/frame.js';
import { lookForRecorders } from './look/recorders.js';
import { directiveOf } from './look/watch.js';
import { fill, wordsFor } from './words.js';
import { writeReport } from './write-report.js';

const base = 'https://www.example.org/page?x=1#y';

describe('an address in a report', () => {
  test('has no query, no fragment, no name and no password', () => {
    assert.equal(
      cleanAddress('https://name:secret@a.example.org:8443/in/here?token=1#me', base),
      'https://a.example.org:8443/in/here',
    );
  });
  test('has no part that looks like a key or a person', () => {
    assert.equal(
      cleanAddress('https://script.google.com/macros/s/AKfycbxAAAAAAAAAAAAAAAAAAAA/exec', base),
      'https://script.google.com/macros/s/…/exec',
    );
    assert.equal(cleanAddress('/of/nobody@example.org/x', base), 'https://www.example.org/of/…/x');
    assert.equal(cleanAddress('/of/nobody%40example.org/x', base), 'https://www.example.org/of/…/x');
  });
  test('is empty or a scheme where it is none of the web', () => {
    assert.equal(cleanAddress('https://', base), '');
    assert.equal(cleanAddress('data:text/plain,secret', base), 'data:');
    assert.equal(originOf('blob:null/1234'), 'blob:');
    assert.equal(originOf('inline'), 'inline');
    assert.equal(originOf('An answer?'), '');
  });
  test('of an error is a short name or nothing', () => {
    assert.equal(cleanPath('adapter-options'), 'adapter-options');
    assert.equal(cleanPath('pages[0].items[1]'), 'pages[0].items[1]');
    assert.equal(cleanPath('https://x.example.org/?token=1'), '');
    assert.equal(cleanPath('What I want to say'), '');
  });
});

test('a directive is named as the policy has it', () => {
  const said = (effectiveDirective: string, originalPolicy: string) =>
    directiveOf({ effectiveDirective, originalPolicy });
  assert.equal(said('script-src-elem', "default-src 'none'; script-src 'self'"), 'script-src');
  assert.equal(said('script-src-elem', "script-src-elem 'self'"), 'script-src-elem');
  assert.equal(said('style-src-attr', "style-src 'none'"), 'style-src');
  assert.equal(said('connect-src', "default-src 'none'"), 'connect-src');
});

describe('the words', () => {
  const languages = ['en', 'es', 'ar'].map(wordsFor);
  const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  test('have the same places in every language', () => {
    const [english, ...others] = languages;
    for (const { tag, texts } of others)
      for (const [key, text] of Object.entries(texts))
        assert.deepEqual(
          places(text),
          places(english?.texts[key as keyof typeof texts] ?? ''),
          `${tag}: ${key}`,
        );
  });
  test('are there for each finding, and filled for each', () => {
    for (const words of languages) {
      const report = writeReport(words, judge(pageFacts()), 'Chrome 1');
      assert.ok(!/\{\w+\}/.test(report.text), report.text);
      for (const id of Object.keys(catalogue)) assert.ok(Object.hasOwn(words.texts, id), id);
    }
  });
  test('keep names together where text runs from right to left', () => {
    assert.equal(fill(wordsFor('ar'), '{a}', { a: 'kith.js' }), '\u2068kith.js\u2069');
    assert.equal(fill(wordsFor('es-MX'), '{a}', { a: 'kith.js' }), 'kith.js');
  });
  test('are English where there are no others', () => {
    assert.equal(wordsFor('xx').tag, 'en');
    assert.equal(wordsFor(undefined).tag, 'en');
  });
});

describe('the report', () => {
  test('is frozen and says the worst', () => {
    const report = writeReport(wordsFor('en'), [found('frameNone'), found('filesAbsent')], '?');
    assert.equal(report.state, 'broken');
    assert.ok(
      Object.isFrozen(report) && Object.isFrozen(report.findings) && Object.isFrozen(report.findings[0]),
    );
  });
  test('has what is broken first, with what to do and where to read on', () => {
    const { text } = writeReport(wordsFor('en'), [found('filesIntegrity'), found('filesAbsent')], 'Chrome 1');
    assert.match(
      text,
      /Broken: No file of Kith[^]*What to do: Put[^]*diagnose\.md#the-files[^]*OK: All files/,
    );
  });
  test('leads to headings that are there', () => {
    const text = readFileSync(new URL('../../../../docs/diagnose.md', import.meta.url), 'utf8');
    const anchors = [...text.matchAll(/^## (.+)$/gm)].map(([, name = '']) =>
      name.toLowerCase().replaceAll(' ', '-'),
    );
    assert.deepEqual(
      Object.values(catalogue).filter(([, , place]) => !anchors.includes(place)),
      [],
    );
  });
});

test('a browser is named by its name and version alone', () => {
  const agent = 'Mozilla/5.0 (X11; CrOS x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36';
  assert.equal(browserName(agent), 'Chrome 156');
  assert.equal(browserName(`${agent} Edg/156.0.1`), 'Edge 156');
  assert.equal(browserName('Mozilla/5.0 (Macintosh) Version/18.2 Safari/605'), 'Safari 18.2');
  assert.equal(browserName('Something/1'), '?');
});

test('recorders are found by their globals, and nothing else is', () => {
  assert.deepEqual(lookForRecorders({ hj: 1, mine: 2 }), ['Hotjar (window.hj)']);
  assert.deepEqual(lookForRecorders(Object.create({ FS: 1 }) as object), []);
});

test('adapters of the page are known however often it is checked, also beside one that cannot be', () => {
  const ours = { ...findAdapter('text', {}, 'anonymous') };
  const theirs = { ...ours, capabilities: { ...ours.capabilities, maxBytes: 0 } };
  Object.assign(globalThis, { [Symbol.for('kith/adapters')]: { theirs, ours } });
  knowAdapters();
  knowAdapters();
  assert.equal(findAdapter('ours', {}, 'anonymous').name, 'ours');
  assert.throws(() => findAdapter('theirs', {}, 'anonymous'), { code: 'adapter-unknown' });
  Object.assign(globalThis, { [Symbol.for('kith/adapters')]: undefined });
});
