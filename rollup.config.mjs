import { fileURLToPath } from 'node:url';
import { leanLit } from './scripts/lib/bundle/lean-lit.mjs';
import { minified } from './scripts/lib/bundle/minified.mjs';
import { ownNames } from './scripts/lib/bundle/own-names.mjs';
import { partModule, partNames, withoutParts } from './scripts/lib/bundle/part-names.mjs';
import { fewWords } from './scripts/lib/bundle/few-words.mjs';
import { fromPage } from './scripts/lib/bundle/from-page.mjs';
import { resolveOnce } from './scripts/lib/bundle/resolve-once.mjs';
import { oneWord } from './scripts/lib/bundle/one-word.mjs';
import { tightTemplates } from './scripts/lib/bundle/templates.mjs';

/** What other people's modules do and we cannot mend: zod imports in circles, and marks as pure what rollup cannot read. */
const noise = ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'];
const exactly = (names) => new RegExp(`^(${names.map((name) => name.replace(/\$/g, '\\$')).join('|')})$`);
const isNoise = ({ code, message }) => noise.includes(code) && message.includes('node_modules');

/** What takes Lit and other shared modules from the page: further item types, what the frame page and the check of a page add, and every part. */
const isFromPage = (name) =>
  ['further', 'frame/watch-runs', 'diagnose/look-inside'].includes(name) || partNames().includes(name);

/**
 * The extras hold zod, whose names nobody here knows. What comes in files of its own speaks with the body, so all
 * rename alike.
 */
const isRenamed = (name) => name === 'kith' || isFromPage(name);
let names;
const renaming = (name) => {
  if (!isRenamed(name)) return {};
  // Every source is read for them, once.
  names ??= ownNames();
  const props = Object.fromEntries([...names].map(([own, short]) => [`$${own}`, short]));
  return { mangle: { properties: { regex: exactly([...names.keys()]) } }, nameCache: { props: { props } } };
};

/** A page of its own, which no survey loads, is drawn by Lit as it is. */
const isOwnPage = (name) => name.startsWith('builder/');

/** Stands on `kith.js`, from which it takes Lit alone: data of results keep their names. */
const isResults = (name) => name === 'results';

function inputOf(name) {
  if (partNames().includes(name)) return partModule(name);
  const place = isResults(name) ? 'results/dist/elements/define' : `embed/dist/${name}`;
  return fileURLToPath(new URL(`packages/${place}.js`, import.meta.url));
}

/**
 * How each piece of the served files is bundled: what TypeScript compiled, in a function of its own, minified.
 * `scripts/lib/bundle` puts the pieces together.
 */
export const part = (name) => ({
  input: inputOf(name),
  plugins: [
    isFromPage(name) && fromPage(),
    isResults(name) && fromPage({ onlyForeign: true }),
    !isOwnPage(name) && leanLit(),
    withoutParts(),
    name === 'kith' && fewWords(),
    resolveOnce(),
    !isOwnPage(name) && tightTemplates(),
    oneWord(),
  ],
  onwarn(warning, warn) {
    if (!isNoise(warning)) warn(warning);
  },
  output: {
    format: 'iife',
    sourcemap: 'hidden',
    plugins: [
      minified({
        ecma: 2021,
        compress: { passes: 3, pure_getters: true, unsafe_arrows: true, inline: 1, hoist_funs: true },
        ...renaming(name),
        format: { comments: false },
      }),
    ],
  },
});

export default ['guard', 'kith', 'all-extras', 'further', ...partNames()].map(part);
