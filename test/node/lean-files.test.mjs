import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { fewWords } from '../../scripts/lib/bundle/few-words.mjs';
import { checkLit, litVersions, missedIn } from '../../scripts/lib/bundle/lean-lit.mjs';
import { oneWord } from '../../scripts/lib/bundle/one-word.mjs';
import { prepared } from '../../scripts/lib/bundle/prepared.mjs';
import { missedInTemplate, tightTemplates } from '../../scripts/lib/bundle/templates.mjs';
import { tightCss, tightHtml } from '../../scripts/lib/bundle/tight.mjs';

test('a Lit that nobody held the lean one against stops the build', () => {
  checkLit(litVersions());
  assert.throws(() => checkLit({ ...litVersions(), 'lit-html': '99.0.0' }), /lit-html is 99\.0\.0/);
});

test('an element that needs what the lean Lit leaves out is found', () => {
  const missed = (code) => missedIn(`class Tags extends LitElement {\n    ${code}\n}`);
  assert.equal(
    missed('static properties = { tags: { type: Array } };'),
    'a property that is an object in its attribute',
  );
  assert.equal(missed('static properties = { tags: { converter: own } };'), 'a property with a converter');
  assert.match(missed('static properties = { name: { reflect: true } };'), /written back/);
  assert.match(missed('static properties = { tags: { hasChanged: always } };'), /whether it has changed/);
  assert.match(missed('shouldUpdate(changed) {\n    return true;\n    }'), /a step/);
  assert.equal(missed('static properties = { yes: { type: Boolean }, n: { type: Number } };'), undefined);
  assert.equal(missed('willUpdate(changed) {\n    this.update(1);\n    }'), undefined);
});

test('a template that needs what the lean Lit leaves out is found', () => {
  assert.match(missedInTemplate('<textarea rows="4">\0</textarea>'), /raw element/);
  assert.match(missedInTemplate('<p><!-- \0 --></p>'), /comment/);
  for (const odd of ['<p>{}</p>', '<p>a | b</p>']) assert.match(missedInTemplate(odd), /sign/);
  for (const odd of ['<p class="a, \0">b</p>', "<p class='\0, a'>b</p>", '<a href="?a=\0">b</a>'])
    assert.match(missedInTemplate(odd), /beside an expression/);
  assert.match(missedInTemplate('<input value=\0/>'), /right before/);
  assert.match(missedInTemplate('<input .defaultValue=\0 />'), /capital/);
  for (const odd of ['<p>1 < \0</p>', '<\0>a</\0>']) assert.match(missedInTemplate(odd), /no tag/);
  assert.match(missedInTemplate('<p title="a > \0">b</p>'), /no tag/);
  for (const odd of ['<p a="b" \0>a</p>', '<p \0>a</p>', '<p \0="a">b</p>'])
    assert.match(missedInTemplate(odd), /no attribute/);
  for (const fine of [
    '<textarea id=\0></textarea><p>\0</p><!-- note --><b>\0</b>',
    '<p title="a, b" id=\0>a, \0</p>',
    '<p class="a \0 b\0" ?hidden=\0 .value=\0\n@click=\0 id=\0>= \0 "> \0</p>',
  ])
    assert.equal(missedInTemplate(fine), undefined);
});

test('a template says by itself where its expressions stand', () => {
  assert.equal(prepared(['<p>a</p>']), '<p>a</p>');
  assert.equal(prepared(['<p>', '</p> ', ' b']), '<p><?></p> <?> b');
  assert.equal(
    prepared(['<b>a</b><p class="a ', ' b', '" id="x" ?hidden=', '>', '</p>', '']),
    '<b>a</b><p id="x"><?></p><?><!>|1,class=a {} b{},?hidden',
  );
  // Elements that a browser adds by itself are counted.
  assert.equal(
    prepared(['<table><tr><td .value=', '>', '</td></tr></table>']),
    '<table><tr><td><?></td></tr></table>|3,.value',
  );
});

test('a template is prepared in its place, and the lines behind it stand where they stood', () => {
  const code = 'const a = html`<p>\n  ${b(\n)}\n  <i>x</i> y\n  <i class=${c}></i>\n</p>`;\nd();';
  const { code: made } = tightTemplates().transform.call({ parse: parseAst }, code, '/x/packages/a.js');
  assert.equal(
    made.replaceAll('\n', ''),
    'const a = html`<p><?> <i>x</i> y <i></i></p>|3,class${b()}${c}`;d();',
  );
  assert.equal(made.split('\n').length, code.split('\n').length);
  assert.equal(made.split('\n').at(-1), 'd();');
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

test('declarations are all of one word, and stand where they stood', () => {
  const plain = (code) => oneWord().transform.call({ parse: parseAst }, code)?.code;
  assert.equal(
    plain("const a = 'const b';\nfor (const{c} of a) { const d = () => { const e = c; }; }"),
    "let   a = 'const b';\nfor (let  {c} of a) { let   d = () => { let   e = c; }; }",
  );
  assert.equal(plain('let a = 1;'), undefined);
});
