import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { listFiles } from '../list-files.mjs';
import { root } from '../root.mjs';

/**
 * What leaves the bundle, or comes from outside: definitions, catalogues, records, receipts, stored entries and drafts,
 * errors, events, attributes, and what the served files hand each other. All names in these files are kept. A test
 * walks through the types themselves, so that one in another file is found.
 */
const outside =
  /^(core\/src\/(languages\/.*|schema\/.*|[\w-]+|run\/(item-view|draft|draw))|delivery\/src\/(adapters\/adapter|outbox\/entry)|elements\/src\/(events\/.*|survey\/(own-source|registry|settings|source|token))|embed\/.*|instruments\/.*)\.ts$/;

/** In `core/src` itself: only code. */
const inside = new Set(
  ['minutes-of', 'privacy-rules', 'resolve-privacy'].map((name) => `core/src/${name}.ts`),
);

/** The scripts of pages stand in files of their own, which reach a survey as any other script does: by what it shows. */
const ours =
  /^packages\/(core|delivery|elements|embed|instruments)\/src\/(?!(diagnose|loader|frame|parent|page-scripts)\/|.*(\.test\.ts$|\/testing\/))/;
const foreign = ['lit-html', 'lit-element', '@lit/reactive-element', '@lit/context', 'idb-keyval'];

/** What comes in files of its own, or never into a page: the shortest names are for what stands in every page. */
const apart =
  /^packages\/(core\/src\/(schema|testing|languages|item-types\/further|run\/(checks|computed|draft|draft-abilities|draw|further|further-view)\.ts$)|delivery\/src\/(adapters\/further|drafts|testing)|elements\/src\/(aloud|class-code|download|drafts|erase|idle|languages|media|parts\/|young|items\/(alone|further))|embed|instruments)/;

const isInside = (path) => inside.has(path) || !outside.test(path);

/** Names that the declarations of the platform give to members and globals. */
function* platformNames() {
  const lib = join(root, 'node_modules', 'typescript', 'lib');
  for (const file of readdirSync(lib).filter((name) => /^lib\.(dom|es)[\w.]*\.d\.ts$/.test(name)))
    for (const [, name] of readFileSync(join(lib, file), 'utf8').matchAll(member)) yield name;
}

/** All modules of a package, as they are published for browsers. */
const foreignModules = (name) =>
  readdirSync(join(root, 'node_modules', name), { recursive: true })
    .filter(
      (path) =>
        path.endsWith('.js') && !/^(node|development|directives|decorators|node_modules)[\\/]/.test(path),
    )
    .map((path) => join(root, 'node_modules', name, path));

const member = /^\s*(?:(?:readonly|get|set|static|declare|var|function) )*([\w$]+)\??\s*[:(<]/gm;

const members = new Set([
  ts.SyntaxKind.PropertySignature,
  ts.SyntaxKind.MethodSignature,
  ts.SyntaxKind.PropertyDeclaration,
  ts.SyntaxKind.MethodDeclaration,
  ts.SyntaxKind.GetAccessor,
  ts.SyntaxKind.SetAccessor,
  ts.SyntaxKind.Parameter,
]);

const hasWord = (node, ...words) => (node.modifiers ?? []).some(({ kind }) => words.includes(kind));

/** A class that the platform or Lit knows: what is public there can be used by a page. */
const isDerived = (node) =>
  ts.isClassDeclaration(node) &&
  (node.heritageClauses ?? []).some(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);

/** Whether a member can be reached from outside the bundle. Parameters count where they declare a field. */
function isOutside(node, isInside) {
  const { PrivateKeyword, ProtectedKeyword } = ts.SyntaxKind;
  if (hasWord(node, PrivateKeyword, ProtectedKeyword)) return false;
  return !isInside || isDerived(ts.isParameter(node) ? node.parent.parent : node.parent);
}

/** A text may be a name, and hold names: `{n} characters left`. */
const wordsOf = (text) => [text, ...Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name)];

/** The list of an element's properties, from which Lit makes attributes. */
const isPropertyList = ({ parent }) =>
  ts.isPropertyDeclaration(parent.parent) && parent.parent.name.getText() === 'properties';

/** Sorts the names of one source: `own` can be renamed for what this source says, `kept` cannot. */
export function sortNames(text, isInside, names = { own: new Set(), kept: new Set() }) {
  const visit = (node) => {
    const isField = !ts.isParameter(node) || ts.isParameterPropertyDeclaration(node, node.parent);
    if (members.has(node.kind) && isField && ts.isIdentifier(node.name))
      (isOutside(node, isInside) ? names.kept : names.own).add(node.name.text);
    // `this[name]`, `'name' in item`, a tag’s attribute: a name that is also a text is never renamed.
    if (ts.isStringLiteralLike(node)) for (const name of wordsOf(node.text)) names.kept.add(name);
    // Object literals outside are data.
    if (node.parent && ts.isObjectLiteralExpression(node.parent) && node.name)
      (isInside && !isPropertyList(node) ? names.own : names.kept).add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true));
  return names;
}

/** What the modules that stand in for Lit keep for themselves, beside the fields of an element: it begins with `_`. */
const inLeanLit = /\b_[a-z]\w*/g;
const leanLit = ['element', 'templates', 'keyed'].map((name) => `scripts/lib/bundle/lean-${name}.mjs`);

const comments = /\/\*[^]*?\*\/|(?<!:)\/\/.*/g;

/** Every name in what we write, and what the platform and other packages have. */
function allNames() {
  const names = { own: new Set(), kept: new Set() };
  const uses = new Map();
  const count = (text) => {
    for (const [word] of text.replace(comments, '').matchAll(/[\w$]+/g))
      uses.set(word, (uses.get(word) ?? 0) + 1);
  };
  for (const path of listFiles('packages', (name) => ours.test(name) && name.endsWith('.ts'))) {
    const text = readFileSync(join(root, path), 'utf8');
    sortNames(text, isInside(path.replace('packages/', '')), names);
    if (!apart.test(path)) count(text);
  }
  for (const path of leanLit) {
    const text = readFileSync(join(root, path), 'utf8');
    for (const [name] of text.matchAll(inLeanLit)) names.own.add(name);
    count(text);
  }
  for (const name of platformNames()) names.kept.add(name);
  const taken = new Set(names.kept);
  for (const path of foreign.flatMap((name) => foreignModules(name)))
    for (const [word] of readFileSync(path, 'utf8').matchAll(/[\w$]+/g)) names.kept.add(word);
  return { ...names, taken, uses };
}

/** Of one letter, then of two, the letters that minified code is fullest of before the others. */
function* shortNames() {
  const letters = 'tesniorachludpfgmwbyvkxTSAOIPMjNCqHRELUDBYWzVFJGKQXZ$_';
  yield* letters;
  for (const one of letters) for (const other of letters) yield one + other;
}

/** Keywords, and properties that everything has. */
const reserved = new Set(['do', 'if', 'in', 'of', 'as', 'is']);

/**
 * Names of fields and methods that nobody outside the bundle can reach, the most used first, each with the one it gets.
 * A name is one of them only if it is so wherever it stands: in the project, in what is bundled with it, and in the
 * platform. What it gets is a name that nothing else has: neither data, nor what a page sees of an element, nor the
 * platform.
 */
export function ownNames() {
  const { own, kept, taken, uses } = allNames();
  const free = shortNames();
  const next = () => {
    const { value } = free.next();
    return taken.has(value) || own.has(value) || reserved.has(value) ? next() : value;
  };
  return new Map(
    [...own]
      .filter((name) => !kept.has(name))
      .sort()
      .sort((one, other) => (uses.get(other) ?? 0) - (uses.get(one) ?? 0))
      .map((name) => [name, next()]),
  );
}
