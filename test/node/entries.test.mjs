import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { listFiles } from '../../scripts/lib/list-files.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { doers, entriesOf, namedEntries } from './entries.mjs';

/** What stands in the served files and runs in a page only, or is a command. */
const runsByItself = ([specifier, file]) =>
  file.startsWith('./dist/files/') ||
  ['@kith/embed/diagnose/main', '@kith/collector/main'].includes(specifier);

const packages = listFiles('packages', (path) => /^packages\/[^/]+\/package\.json$/.test(path)).map(
  (path) => {
    const folder = path.slice(0, -'package.json'.length);
    const files = listFiles(folder, (file) => file.endsWith('.js')).map(
      (file) => `./${file.slice(folder.length)}`,
    );
    const manifest = JSON.parse(readFileSync(join(root, path), 'utf8'));
    return { folder, manifest, entries: entriesOf(manifest, files) };
  },
);

/** Imports them in a process in which nothing else was imported before. Gives what failed. */
async function importAll(specifiers) {
  const worker = new Worker(new URL('import-all.mjs', import.meta.url), { workerData: specifiers });
  const [failed] = await once(worker, 'message');
  await worker.terminate();
  return failed;
}

for (const { folder, manifest, entries } of packages) {
  const { name } = manifest;

  test(`everything that ${name} exports is there`, () => {
    assert.ok(entries.length > 0);
    assert.deepEqual(
      entries.filter(([, file]) => !existsSync(join(root, folder, file))),
      [],
    );
  });

  test(`everything that ${name} exports can be imported where there is no page`, async () => {
    const importable = entries.filter((entry) => !runsByItself(entry));
    const alone = doers(manifest, importable);
    // What registers or adds something must not lean on what another entry has brought.
    const groups = [...alone.map((entry) => [entry]), importable.filter((entry) => !alone.includes(entry))];
    const failed = await Promise.all(groups.map((group) => importAll(group.map(([specifier]) => specifier))));
    assert.deepEqual(failed.flat(), []);
  });
}

const specifiers = packages.flatMap(({ manifest, entries }) => [
  manifest.name,
  ...Object.keys(manifest.exports).map((key) => manifest.name + key.slice(1)),
  ...entries.map(([specifier]) => specifier),
]);
const deadIn = (text) => namedEntries(text).filter((name) => !specifiers.includes(name));

test('every entry that a message, a comment or a document names can be imported', () => {
  const texts = [
    ...listFiles('packages', (path) => /\/src\/.*\.ts$/.test(path)),
    ...listFiles('docs', (path) => path.endsWith('.md')),
    'README.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
  ];
  const dead = texts.flatMap((path) =>
    deadIn(readFileSync(join(root, path), 'utf8')).map((name) => `${path}: ${name}`),
  );
  assert.deepEqual(dead, []);
});

test('whoever imports what registers a tag has its type with it', () => {
  const defining = packages.flatMap(({ folder, entries }) =>
    entries.map(([, file]) => join(root, folder, file)),
  );
  const registered = defining.flatMap((file) => {
    if (!file.endsWith('define.js')) return [];
    const tags = [...readFileSync(file, 'utf8').matchAll(/^define\w*\('(kith-[\w-]+)'/gm)].map(
      ([, tag]) => tag,
    );
    const types = readFileSync(file.replace(/\.js$/, '.d.ts'), 'utf8');
    return tags.map((tag) => ({ tag, isTyped: types.includes(`'${tag}': `) }));
  });
  assert.ok(registered.length > 15);
  assert.deepEqual(
    registered.filter(({ isTyped }) => !isTyped),
    [],
  );
});

test('an entry that there is not is found, and one that is left open is none', () => {
  const text =
    'import "@kith/elements/parser.js", `@kith/elements/parser`, @kith/elements/<x>/define. @kith/core.';
  assert.deepEqual(deadIn(text), ['@kith/elements/parser.js']);
});

test('an entry that needs a page is found', async () => {
  assert.match((await importAll(['data:text/javascript,document.title'])).join(), /document is not defined/);
});

test('patterns are written out for each file, without tests; what does something is told by the package', () => {
  const manifest = {
    name: '@kith/a',
    sideEffects: ['./dist/**/define.js', './dist/b/add.js'],
    exports: { '.': './dist/index.js', './b/*': './dist/b/*.js', './look.css': './dist/look.css' },
  };
  const files = [
    './dist/index.js',
    './dist/b/add.js',
    './dist/b/b.test.js',
    './dist/b/testing/c.js',
    './x.js',
  ];
  const entries = entriesOf(manifest, files);
  assert.deepEqual(entries, [
    ['@kith/a', './dist/index.js'],
    ['@kith/a/b/add', './dist/b/add.js'],
  ]);
  assert.deepEqual(doers(manifest, entries), [entries[1]]);
});
