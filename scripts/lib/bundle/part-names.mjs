import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rollup/parseAst';
import { root } from '../root.mjs';

const list = join(root, 'packages', 'elements', 'dist', 'parts.js');

const isImport = ({ value }) =>
  value?.type === 'ArrowFunctionExpression' && value.body.type === 'ImportExpression';

/** Objects whose every value is a way to a module. */
function* listsOfImports(node) {
  if (node.type === 'ObjectExpression' && node.properties.length > 0 && node.properties.every(isImport))
    yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child?.type === 'string') yield* listsOfImports(child);
}

/** The list of parts in what was compiled of `parts.ts`. */
function listIn(program) {
  const [found, ...others] = listsOfImports(program);
  if (!found || others.length > 0) throw new Error(`${list} does not hold one list of imports.`);
  return found;
}

const nameIn = ({ value }) => /^\.\/parts\/([\w-]+)\.js$/.exec(value.body.source.value)?.[1];

/** The names of all parts: those whose modules `parts.ts` of the elements imports. */
export function partNames() {
  const names = listIn(parseAst(readFileSync(list, 'utf8'))).properties.map(nameIn);
  if (names.includes(undefined)) throw new Error(`${list} is not a list of imports from ./parts/.`);
  return names;
}

/** The compiled module of a part. */
export const partModule = (name) => join(root, 'packages', 'elements', 'dist', 'parts', `${name}.js`);

/** A rollup plugin: no list of parts, because the served files ask for each part's own file by its name. */
export const withoutParts = () => ({
  name: 'without-parts',
  transform(code, id) {
    if (id !== list) return null;
    const { start, end } = listIn(this.parse(code));
    // What stood on lines of its own leaves them empty, so that source maps stay right.
    const lines = code.slice(start, end).replace(/[^\n]/g, '');
    return { code: `${code.slice(0, start)}{${lines}}${code.slice(end)}`, map: null };
  },
});
