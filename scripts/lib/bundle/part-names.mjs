import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rollup/parseAst';
import { root } from '../root.mjs';

const list = join(root, 'packages', 'elements', 'dist', 'parts.js');

function* arrowsWithImport(node) {
  if (node.type === 'ArrowFunctionExpression' && node.body.type === 'ImportExpression') yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child?.type === 'string') yield* arrowsWithImport(child);
}

const nameIn = ({ body }) => /^\.\/parts\/([\w-]+)\.js$/.exec(body.source.value)?.[1];

/** The names of all parts: those whose modules `parts.ts` of the elements imports. */
export function partNames() {
  const names = [...arrowsWithImport(parseAst(readFileSync(list, 'utf8')))].map(nameIn);
  if (names.length === 0 || names.includes(undefined))
    throw new Error(`${list} is not a list of imports from ./parts/.`);
  return names;
}

/** The compiled module of a part. */
export const partModule = (name) => join(root, 'packages', 'elements', 'dist', 'parts', `${name}.js`);

/** A rollup plugin: of the list of parts only the names, because the served files load each part's own file. */
export const onlyPartNames = () => ({
  name: 'only-part-names',
  transform(code, id) {
    if (id !== list) return null;
    let rest = code;
    for (const { start, end } of [...arrowsWithImport(this.parse(code))].reverse())
      rest = `${rest.slice(0, start)}0${rest.slice(end)}`;
    return { code: rest, map: null };
  },
});
