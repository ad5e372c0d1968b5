import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { contextKeys } from '../../packages/core/dist/index.js';
import { parseCatalogue, parseDefinition } from '../../packages/core/dist/schema/index.js';
import * as elements from '../../packages/elements/dist/index.js';
import * as ofResults from '../../packages/results/dist/elements/index.js';
import { listFiles } from '../../scripts/lib/list-files.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { attributesIn, blocksOf, deadLinks, namesInTable } from './document-rules.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const paths = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'demo/README.md',
  ...listFiles('docs', (path) => path.endsWith('.md')),
];
const documents = Object.fromEntries(paths.map((path) => [path, read(path)]));
const readme = documents['README.md'];
const lines = readme.split('\n');

test('README.md says what Kith weighs in ten lines, and shows a tag by line 20', () => {
  assert.match(lines.slice(0, 10).join('\n'), /<!-- size -->[\d.]+ KB<!-- \/size -->/);
  assert.match(lines.slice(0, 20).join('\n'), /<kith-belonging-survey [^]*<\/kith-belonging-survey>/);
});

test('README.md has a line for each package', () => {
  const packages = listFiles('packages', (path) => /^packages\/[^/]+\/package\.json$/.test(path));
  const named = packages.map((path) => path.split('/')[1]);
  assert.ok(named.length > 0);
  assert.deepEqual(
    named.filter((name) => !readme.includes(`| [\`${name}\`](packages/${name}) `)),
    [],
  );
});

test('every link in the documents leads to a file, and to a heading that is there', () => {
  assert.deepEqual(
    deadLinks(documents, (path) => existsSync(join(root, path))),
    [],
  );
});

test('a link to a missing file or heading is found, and one in code is none', () => {
  const texts = { 'a/b.md': '# One & two\n[x](c.md) [y](#one--two) [z](#three) ![p](../p.png) `[q](r.md)`' };
  assert.deepEqual(
    deadLinks(texts, (path) => path === 'a/b.md'),
    ['a/b.md: c.md', 'a/b.md: #three', 'a/b.md: ../p.png'],
  );
});

test('the table of attributes has every attribute of a provider once, and no other', () => {
  const listed = namesInTable(documents['docs/elements.md'], 'Attributes');
  assert.deepEqual(listed.sort(), [...elements.ProviderElement.observedAttributes].sort());
});

test('every list of context keys in the documents has each of them once', () => {
  const listed = (path, before) => {
    const [, list = ''] = new RegExp(`${before} ([^.]*)\\.`).exec(documents[path]) ?? [];
    return [...list.matchAll(/`(\w+)`/g)].map(([, key]) => key).sort();
  };
  const keys = [...contextKeys].sort();
  assert.deepEqual(listed('docs/elements.md', 'Context keys:'), keys);
  assert.deepEqual(listed('docs/errors.md', 'Allowed are'), keys);
});

/** Tags of their own inside a survey, whose parts no page can reach. */
const isWithin = (path) => /(media-element|listen-element|item-reader)\.ts$/.test(path);
const partsIn = (source) =>
  [...source.matchAll(/\bpart="([^"$]*)/g)].flatMap(([, names]) => names.split(/\s+/).filter(Boolean));

test('elements.md has every part that a page can restyle, and no other', () => {
  const sources = ['packages/elements/src', 'packages/results/src/elements'].flatMap((folder) =>
    listFiles(
      folder,
      (path) => path.endsWith('.ts') && !/\.test\.ts$|\/testing\//.test(path) && !isWithin(path),
    ),
  );
  // Put together from what somebody chose, or from what is so.
  const made = ['primary', 'plain', 'quiet', 'chosen', 'results', 'share-back', 'error'];
  const there = new Set([...sources.flatMap((path) => partsIn(read(path))), ...made]);
  const [, look] = documents['docs/elements.md'].split(/^## Look$/m);
  const sentences = look.split(/^## /m)[0].match(/^(?:Parts of|Of `<)[^\n]*/gm);
  const listed = new Set(
    sentences.flatMap((text) => [...text.matchAll(/`([a-z][a-z-]*)`/g)].map(([, name]) => name)),
  );
  assert.deepEqual([...listed].sort(), [...there].sort());
});

test('a part is found in a template, also beside others', () => {
  assert.deepEqual(partsIn('html`<b part="button ${kind}"></b><i part="a b"></i>`'), ['button', 'a', 'b']);
});

test('every source file that a document names is there', () => {
  const named = paths
    .filter((path) => path !== 'CHANGELOG.md' && !path.startsWith('docs/decisions/'))
    .flatMap((path) =>
      [...documents[path].matchAll(/`((?:packages|scripts|test|stories)\/[\w./-]+\.(?:ts|mjs|json))`/g)].map(
        ([, name]) => `${path}: ${name}`,
      ),
    )
    // Those that somebody is about to make.
    .filter((found) => !/slider|\/so\.ts$/.test(found));
  assert.ok(named.length > 5);
  assert.deepEqual(
    named.filter((found) => !existsSync(join(root, found.split(': ')[1]))),
    [],
  );
});

test('the table of events has every event once, and no other', () => {
  const types = Object.values(elements)
    .map(({ type }) => type)
    .filter((type) => typeof type === 'string' && type.startsWith('kith-'));
  assert.ok(types.length > 5);
  assert.deepEqual(namesInTable(documents['docs/elements.md'], 'Events').sort(), types.sort());
});

const known = {
  'kith-survey': elements.SurveyElement,
  'kith-belonging-survey': elements.BelongingSurveyElement,
  'kith-family-form': elements.FamilyFormElement,
  'kith-session-feedback': elements.SessionFeedbackElement,
  'kith-provider': elements.ProviderElement,
  'kith-results': ofResults.ResultsElement,
  'kith-share-back': ofResults.ShareBackElement,
  'kith-scale-item': elements.ScaleItemElement,
  'kith-single-choice-item': elements.SingleChoiceItemElement,
};
const unknownIn = (html) =>
  attributesIn(html).filter((found) => {
    const [tag, name] = found.split(' ');
    return !known[tag]?.observedAttributes.includes(name);
  });

test('the tags in the documents have only attributes that there are', () => {
  const html = Object.values(documents).flatMap((text) => blocksOf(text, 'html'));
  assert.ok(html.length > 2);
  assert.deepEqual(html.flatMap(unknownIn), []);
});

test('an attribute that there is not is found', () => {
  assert.deepEqual(unknownIn('<kith-survey endpiont="/r"></kith-survey><kith-poll a="b">'), [
    'kith-survey endpiont',
    'kith-poll a',
  ]);
});

test('the example in definitions.md, and its Spanish, pass the validator', () => {
  const [survey, spanish] = blocksOf(documents['docs/definitions.md'], 'json').map((text) =>
    JSON.parse(text),
  );
  assert.equal(parseCatalogue(spanish, parseDefinition(survey)).language, 'es');
  assert.throws(() => parseDefinition({ ...survey, tilte: 'x' }), /Did you mean "title"/);
});

test('collector.md names every variable that the collector reads', () => {
  const source = read('packages/collector/src/settings-from-environment.ts');
  const variables = [...new Set(source.match(/KITH_[A-Z]+(?:_[A-Z]+)*/g))];
  assert.ok(variables.length > 3);
  const text = documents['docs/collector.md'];
  assert.deepEqual(
    variables.filter((name) => !text.includes(`| \`${name}\``)),
    [],
  );
});

test('docs/screens/README.md has a line for each picture, and a picture for each line', () => {
  const text = documents['docs/screens/README.md'];
  const pictures = listFiles('docs/screens', (path) => path.endsWith('.png')).map((path) => path.slice(13));
  const named = [...text.matchAll(/\]\(([\w-]+\.png)\)/g)].map(([, name]) => name);
  assert.deepEqual([...new Set(named)].sort(), pictures.sort());
});
