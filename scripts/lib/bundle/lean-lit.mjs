import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../root.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Modules that a lean one takes the place of. What it does not export stops the build. */
export const standIns = {
  lit: here('lean-element.mjs'),
  'lit/directives/keyed.js': here('lean-keyed.mjs'),
  '@lit/context': here('lean-context.mjs'),
  // In the lean one whoever wants a value asks again by itself.
  './keep-requests.js': here('lean-nothing.mjs'),
};

/** Those that the lean modules were held against, by the test that shows the same to both. */
const known = { 'lit-html': '3.3.3', 'lit-element': '4.2.2', '@lit/reactive-element': '2.1.2' };

/** What is installed of Lit. */
export const litVersions = () =>
  Object.fromEntries(
    Object.keys(known).map((name) => {
      const file = join(root, 'node_modules', name, 'package.json');
      return [name, JSON.parse(readFileSync(file, 'utf8')).version];
    }),
  );

/** Lit may change what an element relies on: then somebody has to look, and the build waits for that. */
export function checkLit(versions) {
  for (const [name, version] of Object.entries(known))
    if (versions[name] !== version)
      throw new Error(
        `${name} is ${versions[name]}, and lean-lit.mjs was held against ${version}: see what has changed, and set it there.`,
      );
}

const needs = [
  [/\bconverter:/, 'a property with a converter'],
  [/\b(reflect|useDefault): true/, 'a property that is written back to its attribute'],
  [/\bhasChanged:/, 'a property that says itself whether it has changed'],
  [/\btype: (Object|Array)\b/, 'a property that is an object in its attribute'],
  [/\b(addInitializer|createProperty|removeController)\(/, 'a way of changing elements that it leaves out'],
  [/^ {4}(hostUpdated?|shouldUpdate|getUpdateComplete|update)\(.*\) \{$/m, 'a step that it leaves out'],
  [/\b(renderOptions|shadowRootOptions)\b/, 'an option of rendering'],
];

/** A class that Lit or its elements call. */
const isLits = (code) => /\bextends \w*Element\b|\baddController\(/.test(code);

/** What a module of Kith uses that the lean Lit does not have; undefined if all is there. */
export const missedIn = (code) => (isLits(code) ? needs.find(([sign]) => sign.test(code))?.[1] : undefined);

/** A rollup plugin: in place of Lit what the elements of Kith use of it. */
export const leanLit = () => ({
  name: 'lean-lit',
  buildStart: () => checkLit(litVersions()),
  resolveId: (source) => standIns[source] ?? null,
  transform(code, id) {
    if (!/[\\/]packages[\\/]/.test(id)) return null;
    const missed = missedIn(code);
    if (missed) this.error(`This needs what lean-lit.mjs leaves out: ${missed}.`);
    return null;
  },
});
