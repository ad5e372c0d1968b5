import { posix } from 'node:path';
import ts from 'typescript';

/** Every module that a source file names: in imports, types included, in exports and in `import()`. */
export const importsOf = (source) => ts.preProcessFile(source).importedFiles.map(({ fileName }) => fileName);

const packageName = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/**
 * What a file of a package imports that its package may not. `allowed` lists names of packages, or exact entries
 * such as `@kith/core/schema`; what is relative has to stay inside the package.
 */
export function strayImports({ path, source, allowed }) {
  const home = path.split('/').slice(0, 2).join('/');
  return importsOf(source).filter((name) => {
    if (name.startsWith('.')) return !posix.join(posix.dirname(path), name).startsWith(`${home}/`);
    return !allowed.includes(packageName(name)) && !allowed.includes(name);
  });
}

/** Names that a source file uses, without those in comments, texts and after a dot. */
export function namesIn(source) {
  const names = new Set();
  const visit = (node) => {
    const isMember = ts.isPropertyAccessExpression(node.parent ?? node) && node.parent.name === node;
    if (ts.isIdentifier(node) && !isMember) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('sample.ts', source, ts.ScriptTarget.Latest, true));
  return names;
}
