import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { listFiles } from '../../scripts/lib/list-files.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { importsOf, namesIn, strayImports } from './imports.mjs';

/** Imports go one way. */
const layers = {
  core: [],
  instruments: ['@kith/core'],
  delivery: ['@kith/core', 'idb-keyval'],
  elements: ['lit', '@lit/context', '@kith/core', '@kith/delivery', '@kith/instruments'],
  embed: ['@kith/elements', '@kith/delivery', '@kith/core'],
  results: ['@kith/core'],
  collector: ['@kith/core', '@kith/results', 'hono', '@hono/node-server', 'kysely', 'libsql', 'pg'],
  tools: ['@kith/core', '@kith/instruments', '@kith/results', 'csv-parse', 'csv-stringify'],
};

/** Places that may import more than the rest of their package. */
const doors = [
  { folder: 'packages/core/src/schema/', also: ['zod'] },
  // Pages for web teams are no part of what a survey loads: the builder knows adapters, and draws a code for phones.
  {
    folder: 'packages/embed/src/builder/',
    also: ['@kith/delivery', 'lit', 'uqr', '@kith/instruments/choosing', '@kith/instruments/purposes'],
  },
  // Pages of results stand on the look of surveys, and draw with d3.
  { folder: 'packages/results/src/elements/', also: ['@kith/elements', 'lit', 'd3-scale', 'd3-shape'] },
  { folder: 'packages/collector/src/', also: ['node:'] },
  { folder: 'packages/tools/src/', also: ['node:'] },
];

const isShipped = (path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('/testing/');

function strayIn(path, source) {
  const [, name] = path.split('/');
  const also = doors.filter(({ folder }) => path.startsWith(folder)).flatMap((door) => door.also);
  const stray = strayImports({ path, source, allowed: [...layers[name], ...also] });
  return stray.filter((specifier) => !(also.includes('node:') && specifier.startsWith('node:')));
}

/** `@kith/core` brings no zod: what stands outside the schema entry does not import from inside it. */
function throughSchemaDoor(path, source) {
  const schema = 'packages/core/src/schema/';
  if (!path.startsWith('packages/core/src/') || path.startsWith(schema)) return [];
  return importsOf(source).filter((name) => posix.join(posix.dirname(path), name).startsWith(schema));
}

const page = ['document', 'window', 'HTMLElement', 'Element', 'Node', 'ShadowRoot', 'customElements'];
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator.sendBeacon'];

/** What a layer leaves to others. A definition from outside is read, never written, by one file of the elements. */
const leftToOthers = [
  { folder: 'packages/delivery/src/', names: page },
  { folder: 'packages/elements/src/', names: network, except: 'packages/elements/src/survey/own-source.ts' },
  // Results are read by one file, and nothing is sent.
  {
    folder: 'packages/results/src/elements/',
    names: network,
    except: 'packages/results/src/elements/read-source.ts',
  },
  // What to paste where is worked out from what was chosen, in a page and in Node alike.
  { folder: 'packages/embed/src/builder/recipes/', names: [...page, ...network] },
];

function strayNames(path, source) {
  const used = namesIn(source);
  if (/\.sendBeacon\b/.test(source)) used.add('navigator.sendBeacon');
  return leftToOthers
    .filter(({ folder, except }) => path.startsWith(folder) && path !== except)
    .flatMap(({ names }) => names.filter((name) => used.has(name)));
}

/** What works out results is for servers too: what shows them in a page stands apart, and nothing else takes from it. */
function throughTagsDoor(path, source) {
  const tags = 'packages/results/src/elements/';
  if (!path.startsWith('packages/results/src/') || path.startsWith(tags)) return [];
  return importsOf(source).filter((name) => posix.join(posix.dirname(path), name).startsWith(tags));
}

/** What the rule finds in all shipped files, as `path: what`. */
const everywhere = (rule) =>
  listFiles('packages', (path) => path.includes('/src/') && isShipped(path)).flatMap((path) =>
    rule(path, readFileSync(join(root, path), 'utf8')).map((what) => `${path}: ${what}`),
  );

for (const name of Object.keys(layers))
  test(`${name} imports only what its layer may`, () => {
    const files = listFiles(`packages/${name}/src`, isShipped);
    assert.ok(files.length > 0);
    const stray = files.flatMap((path) =>
      strayIn(path, readFileSync(join(root, path), 'utf8')).map((specifier) => `${path}: ${specifier}`),
    );
    assert.deepEqual(stray, []);
  });

test('every package has its row in the table of layers', () => {
  const packages = new Set(
    listFiles('packages', (path) => path.endsWith('/package.json')).map((path) => path.split('/')[1]),
  );
  assert.deepEqual([...packages].sort(), Object.keys(layers).sort());
});

test('core imports nothing through the door of its schema', () => {
  assert.deepEqual(everywhere(throughSchemaDoor), []);
});

test('what works out results takes nothing from the tags that show them', () => {
  assert.deepEqual(everywhere(throughTagsDoor), []);
});

test('an import from the tags of results is found', () => {
  const source = "import { speechFor } from '../elements/words/speech.js';";
  assert.deepEqual(throughTagsDoor('packages/results/src/scoring/x.ts', source), [
    '../elements/words/speech.js',
  ]);
  assert.deepEqual(throughTagsDoor('packages/results/src/elements/x/y.ts', source), []);
});

test('an import through the door of the schema is found', () => {
  const source = "export * from '../schema/parse-definition.js';";
  assert.deepEqual(throughSchemaDoor('packages/core/src/run/x.ts', source), [
    '../schema/parse-definition.js',
  ]);
  assert.deepEqual(throughSchemaDoor('packages/core/src/schema/x/y.ts', source), []);
});

test('delivery never touches the page, elements send nothing, and recipes do neither', () => {
  assert.deepEqual(everywhere(strayNames), []);
});

test('a page in delivery and a request in an element are found, where they are not only spoken of', () => {
  assert.deepEqual(strayNames('packages/delivery/src/x.ts', 'const a: Element = document.body;'), [
    'document',
    'Element',
  ]);
  assert.deepEqual(strayNames('packages/elements/src/x.ts', "fetch('/x'); navigator.sendBeacon('/y');"), [
    'fetch',
    'navigator.sendBeacon',
  ]);
  assert.deepEqual(strayNames('packages/elements/src/x.ts', "// fetch\nrun.fetch('fetch');"), []);
});

test('a package without a row is found', () => {
  assert.throws(() => strayIn('packages/utils/src/x.ts', "import 'lit';"), TypeError);
});

test('an import against the direction is found', () => {
  assert.deepEqual(strayIn('packages/core/src/run/x.ts', "import { html } from 'lit';"), ['lit']);
  assert.deepEqual(strayIn('packages/delivery/src/x.ts', "export * from '@kith/elements';"), [
    '@kith/elements',
  ]);
});

test('an import past the front door is found', () => {
  assert.deepEqual(strayIn('packages/elements/src/x.ts', "import '../../delivery/src/queue.js';"), [
    '../../delivery/src/queue.js',
  ]);
});

test('zod is found outside the schema entry, also as a type or by import()', () => {
  assert.deepEqual(strayIn('packages/core/src/run/x.ts', "import type { z } from 'zod/mini';"), ['zod/mini']);
  assert.deepEqual(strayIn('packages/core/src/run/x.ts', "const z = await import('zod');"), ['zod']);
  assert.deepEqual(strayIn('packages/core/src/schema/x.ts', "import { z } from 'zod/mini';"), []);
});

test('what a comment or a text says is no import', () => {
  const source = [
    "/** `import 'lit'` */ // import 'zod';",
    'const hint = `or import "hono"`;',
    "import { a } from './a.js';",
  ];
  assert.deepEqual(importsOf(source.join('\n')), ['./a.js']);
});
