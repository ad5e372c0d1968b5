import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rollup/parseAst';
import { root } from '../root.mjs';

const sharedModule = join(root, 'packages', 'elements', 'dist', 'shared.js');
const prefix = '\0from-page:';

const statementsOf = (file) => parseAst(readFileSync(file, 'utf8')).body;
const add = (names, id, name) => names.set(id, (names.get(id) ?? new Set()).add(name));

/** A module of Lit, or one that stands in for it. */
export const isLit =
  /^(?!\0).*([\\/]node_modules[\\/]@?lit|[\\/]lean-(element|templates|keyed|context)\.mjs$)/;
/** A package of others, or what stands in for one. */
const isForeign = (file) => isLit.test(file) || /[\\/]node_modules[\\/](?!@kith[\\/])/.test(file);

/** What `shared.js` lists, by its place: names are the same on both sides, so only places go onto the page. */
function sharedPlaces() {
  const list = statementsOf(sharedModule)
    .flatMap(({ declaration }) => declaration?.declarations ?? [])
    .find(({ id }) => id.name === 'shared');
  return new Map(list.init.elements.map(({ name }, place) => [name, place]));
}

/** The names that the page shares, by the module that exports them: those that `shared.js` imports. */
async function sharedNames(resolve) {
  const names = new Map();
  for (const { type, source, specifiers } of statementsOf(sharedModule)) {
    if (type !== 'ImportDeclaration') continue;
    const { id } = await resolve(source.value, sharedModule);
    for (const { imported } of specifiers) add(names, id, imported.name);
  }
  // Inside a package its modules are named by themselves, not by the list that hands them out.
  for (const [list, given] of [...names])
    for (const { type, source, specifiers } of statementsOf(list)) {
      if (type !== 'ExportNamedDeclaration' || !source) continue;
      const { id } = await resolve(source.value, list);
      for (const { exported, local } of specifiers) if (given.has(exported.name)) add(names, id, local.name);
    }
  return names;
}

/**
 * A rollup plugin: takes from the page's registry what `shared.ts` puts there. A module of our own that shares some of
 * its names gives the others from a copy; a package of others gives what is shared and nothing else, so that what is
 * missing there stops the build and no second Lit comes in. `onlyForeign`: for files whose own names are not shortened
 * as those of the page are, which therefore share nothing but packages of others.
 */
export const fromPage = ({ onlyForeign = false } = {}) => {
  let names;
  return {
    name: 'from-page',
    async resolveId(source, importer, options) {
      if (!importer || importer.startsWith(prefix) || options.custom?.fromPage) return null;
      const custom = { ...options.custom, fromPage: true };
      const resolve = (one, by) => this.resolve(one, by, { skipSelf: true, custom });
      names ??= sharedNames(resolve);
      const found = await resolve(source, importer);
      if (!found || (onlyForeign && !isForeign(found.id))) return found;
      return (await names).has(found.id) ? prefix + found.id : found;
    },
    async load(id) {
      if (!id.startsWith(prefix)) return null;
      const file = id.slice(prefix.length);
      const others = isForeign(file) ? '' : `export * from ${JSON.stringify(file)};`;
      const places = sharedPlaces();
      const taken = [...(await names).get(file)].map((name) => {
        if (!places.has(name)) this.error(`shared.ts imports ${name} and does not list it.`);
        return `${places.get(name)}: ${name}`;
      });
      return `${others}export const {${taken.join(', ')}} = globalThis[Symbol.for('kith/registry')].shared;`;
    },
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap(({ modules = {} }) => Object.keys(modules));
      const lit = modules.find((id) => isLit.test(id));
      if (lit) this.error(`A second Lit would come onto the page: ${lit}.`);
    },
  };
};
