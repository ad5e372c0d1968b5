import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { fewWords } from '../../scripts/lib/bundle/few-words.mjs';
import { cutLit, missedIn } from '../../scripts/lib/bundle/lean-lit.mjs';
import { missedInTemplate } from '../../scripts/lib/bundle/templates.mjs';
import { tightCss, tightHtml } from '../../scripts/lib/bundle/tight.mjs';

const lit = join(dirname(createRequire(import.meta.url).resolve('lit-html')), '..');
const litHtml = readFileSync(join(lit, 'lit-html.js'), 'utf8');

test('a Lit that has changed stops the build instead of being cut wrongly', () => {
  const changed = litHtml.replace('litHtmlPolyfillSupport', 'litHtmlHooks');
  assert.throws(
    () => cutLit(changed, '/x/lit-html/lit-html.js'),
    /"hooks for polyfills" does not stand there/,
  );
});

test('cuts leave other files alone', () => {
  assert.equal(cutLit('Symbol.metadata', '/x/other/other.js'), 'Symbol.metadata');
});

test('an element that needs what was cut out of Lit is found', () => {
  assert.equal(missedIn('tags: { type: Array }'), 'a property that is an object in its attribute');
  assert.equal(missedIn('tags: { converter: own }'), 'a property with a converter');
  assert.equal(missedIn('required: { type: Boolean }, n: { type: Number }'), undefined);
});

test('a template that needs what was cut out of Lit is found', () => {
  assert.match(missedInTemplate('<textarea rows="4">\0</textarea>'), /raw element/);
  assert.match(missedInTemplate('<p><!-- \0 --></p>'), /comment/);
  assert.equal(missedInTemplate('<textarea id=\0></textarea><p>\0</p><!-- note --><b>\0</b>'), undefined);
});

test('markup keeps the spaces that are seen', () => {
  assert.equal(tightHtml('\0\n  <span>\0</span>\n  <b>x</b>'), '\0\n<span>\0</span>\n<b>x</b>');
  assert.equal(
    tightHtml('<button>\n  a\n</button>\n<button>b</button>'),
    '<button>a</button>\n<button>b</button>',
  );
  assert.equal(tightHtml('<pre>\n  a</pre>\n<p>b</p>'), '<pre>\na</pre>\n<p>b</p>');
});

test('markup loses the spaces that nobody sees', () => {
  assert.equal(
    tightHtml('\n<ul>\n  <li>\0</li>\n  \0\n</ul>\n<p class=\0>\n  \0\n</p>\n'),
    '<ul><li>\0</li>\0</ul><p class=\0>\0</p>',
  );
  assert.equal(tightHtml('<input a="1"\n  b=\0\n/><i\n>x</i\n>'), '<input a="1"\nb=\0\n/><i>x</i>');
});

test('a style sheet means the same when it is tight', () => {
  assert.equal(
    tightCss(
      '\n  .a > .b,\n  c :hover { /* why */\n    margin: 0.5em -0.25em 10.05em 0;\n    color: \0 !important;\n  }\n',
    ),
    '.a>.b,c :hover{margin:.5em -.25em 10.05em 0;color:\0!important}',
  );
  assert.equal(
    tightCss('p { flex: 1 1 calc((36em - 100%) * 999); color: #ffeedd; --x: #abbccd }'),
    'p{flex:1 1 calc((36em - 100%) * 999);color:#fed;--x:#abbccd}',
  );
});

test('errors lose their sentences, and keep what code relies on and what has no other place', () => {
  const lean = (code) => fewWords().transform.call({ parse: parseAst }, code, '/x/packages/a.js')?.code;
  assert.equal(
    lean("throw new KithError('a', `No ${path}\n is set.`, { path });"),
    "throw new KithError('a', ''\n, { path });",
  );
  for (const kept of ["new KithError('a', 'Only this.');", "new KithError('a', message, { path });"])
    assert.equal(lean(kept), kept);
  assert.equal(lean("new OtherError('a', 'b', {});"), undefined);
});
