import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { tokenFacts } from '../../.cache/stories/stories/look/token-facts.js';
import { cssOf, sixDigits, valuesOf } from '../../.cache/stories/stories/look/theme-css.js';
import { themeFiles, themeNames } from '../../scripts/lib/bundle/theme-files.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { setIn, tokensInFacts, tokensInTables, tokensOf } from './tokens-of.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const { controlStyles, darkTokens, hostReset, token } =
  await import('../../packages/elements/dist/styles/tokens.js');
const tokens = tokensOf([hostReset, controlStyles, darkTokens, ...Object.values(token)].join('\n'));
const document = read('docs/look.md');

test('docs/look.md and the story list each token that the style sheets read, with its default', () => {
  assert.ok(Object.keys(tokens).length > 20);
  assert.deepEqual(tokensInTables(document), tokens);
  assert.deepEqual(tokensInFacts(tokenFacts), tokens);
});

test('a token that is missing, and one with another default, are found', () => {
  const source = 'a { color: var(--kith-ink, #123); font: 1em var(--kith-font, max(1em, 2px), b) }';
  assert.deepEqual(tokensOf(source), { ink: '#123', font: 'max(1em, 2px), b' });
  assert.deepEqual(
    tokensInTables('| `--kith-ink` | `#124` | text |\n| `--kith-font` | no code | letters |'),
    {
      ink: '#124',
    },
  );
  assert.deepEqual(tokensInFacts([{ name: 'ink', light: '#1', dark: '#2' }]), {
    ink: '#1',
    'dark-ink': '#2',
  });
});

test('a theme sets tokens that there are, each once, and every colour for light and dark', () => {
  const colours = Object.keys(tokens)
    .filter((name) => name.startsWith('dark-'))
    .flatMap((name) => [name, name.slice(5)]);
  for (const [file, css] of Object.entries(themeFiles())) {
    const set = setIn(css);
    assert.deepEqual(
      set.filter((name) => !(name in tokens)),
      [],
      file,
    );
    assert.equal(new Set(set).size, set.length, file);
    assert.deepEqual(
      colours.filter((name) => !set.includes(name)),
      [],
      file,
    );
  }
});

test('a theme asks for nothing else on the page, and for nothing from elsewhere', () => {
  for (const [file, css] of Object.entries(themeFiles())) {
    const rules = css.replace(/\/\*[^]*?\*\//g, '');
    assert.match(rules, /^\s*:where\(:root\) \{(?:\s*--kith-[\w-]+:[^;{}]+;)+\s*\}\s*$/, file);
    assert.doesNotMatch(rules, /url\(|@import|https?:/, file);
  }
});

test('every theme is judged in a browser, and named in the document and the story', () => {
  const names = themeNames();
  assert.ok(names.length > 2);
  const judged = /const themes = \[([^\]]+)\]/.exec(read('test/browser/themes.test.ts'))[1];
  assert.deepEqual(
    [...judged.matchAll(/'([\w-]+)'/g)].map(([, name]) => name).sort(),
    ['default', ...names].sort(),
  );
  const story = read('stories/look/tokens.stories.ts');
  for (const name of names) {
    assert.ok(document.includes(`kith-theme-${name}.css`), name);
    assert.ok(story.includes(`/themes/${name}.css?raw`), name);
  }
});

test('what the story copies is what it was given, and a colour picker gets six digits', () => {
  const values = valuesOf(
    '/* --x */ :root { --kith-ink: #000; --kith-text: max(1rem,\n  16px); color: red }',
  );
  assert.deepEqual(
    [...values],
    [
      ['--kith-ink', '#000'],
      ['--kith-text', 'max(1rem, 16px)'],
    ],
  );
  assert.deepEqual(valuesOf(cssOf(values)), values);
  assert.equal(cssOf(new Map()), '');
  assert.equal(sixDigits('#fc0'), '#ffcc00');
  assert.equal(sixDigits('#abcdef'), '#abcdef');
});
