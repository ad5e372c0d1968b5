import { fileURLToPath } from 'node:url';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Modules that a lean one takes the place of. */
function standIn(source, importer) {
  if (source === '@lit/context') return here('lean-context.mjs');
  const isCss = source === './css-tag.js' && /[\\/]@lit[\\/]reactive-element[\\/]/.test(importer);
  return isCss ? here('lean-css.mjs') : null;
}

/** What Lit carries for uses that Kith does not have, by file: `[what it is, where it stands, what stays]`. */
const cuts = {
  'reactive-element/reactive-element.js': [
    ['hooks for polyfills', /[\w$]+\.reactiveElementPolyfillSupport\b/, '(void 0)'],
    ['a list of versions', /\([\w$]+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    [
      'standard decorators',
      /Symbol\.metadata\?\?=Symbol\("metadata"\),[\w$]+\.litPropertyMetadata\?\?=new WeakMap;/,
      '',
    ],
    [
      'standard decorators',
      /const ([\w$]+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.+?\}(?=this\._\$Eh=new Map)/,
      '',
    ],
    ['initializers', /static addInitializer\(.+?\}(?=static get observedAttributes)/, ''],
    ['initializers', /void 0!==([\w$]+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\),/, ''],
    ['initializers', /,this\.constructor\.l\?\.forEach\(([\w$]+)=>\1\(this\)\)/, ''],
    [
      'converters for objects',
      /\{toAttribute\(.+?\},fromAttribute\(.+?\}return [\w$]+\}\}/,
      '{toAttribute:(t,s)=>s===Boolean?t?"":null:t,fromAttribute:(t,s)=>s===Boolean?null!==t:s===Number&&null!==t?Number(t):t}',
    ],
    [
      'converters of one’s own',
      /\(void 0!==([\w$]+)\.converter\?\.toAttribute\?\1\.converter:([\w$]+)\)/,
      '$2',
    ],
    [
      'converters of one’s own',
      /"function"==typeof ([\w$]+)\.converter\?\{.+?\.fromAttribute\?\1\.converter:([\w$]+)/,
      '$2',
    ],
    [
      'style sheets named twice',
      /(static finalizeStyles\(([\w$]+)\)\{).+?(?=static _\$Eu)/,
      '$1return[$2??[]].flat(1/0)}',
    ],
  ],
  'lit-html/lit-html.js': [
    ['hooks for polyfills', /[\w$]+\.litHtmlPolyfillSupport\b/, '(void 0)'],
    ['a list of versions', /\([\w$]+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    [
      'expressions in texts of raw elements',
      /if\([\w$]+\.test\([\w$]+\.tagName\)\)\{.+?\}\}(?=else if\(8===[\w$]+\.nodeType\))/,
      '}',
    ],
    [
      'expressions in comments',
      /(if\([\w$]+\.data===[\w$]+\)[\w$]+\.push\(\{type:2,index:[\w$]+\}\);)else\{.+?\}(?=[\w$]+\+\+\})/,
      '$1',
    ],
  ],
  'lit-element/lit-element.js': [
    ['hooks for polyfills', /[\w$]+\.litElementPolyfillSupport\b/, '(void 0)'],
    ['hooks for hydration', /[\w$]+\.litElementHydrateSupport\b/, '(void 0)'],
    ['a list of versions', /\([\w$]+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  ],
};

/** A file of Lit without what Kith has no use for. Lit may change: then a cut does not fit any more, and says so. */
export function cutLit(code, id) {
  const file = Object.keys(cuts).find((name) => id.replaceAll('\\', '/').endsWith(`/${name}`));
  return (cuts[file] ?? []).reduce((rest, [what, where, stays]) => {
    if (rest.match(new RegExp(where, 'g'))?.length !== 1)
      throw new Error(`${file} is not the one that lean-lit.mjs knows: "${what}" does not stand there once.`);
    return rest.replace(where, stays);
  }, code);
}

const needs = [
  [/\bconverter:/, 'a property with a converter'],
  [/\btype: (Object|Array)\b/, 'a property that is an object in its attribute'],
  [/\baddInitializer\(/, 'an initializer'],
];

/** What a module of Kith uses that was cut out of Lit; undefined if all is there. */
export const missedIn = (code) => needs.find(([sign]) => sign.test(code))?.[1];

/** A rollup plugin: Lit without the parts that no element of Kith uses. */
export const leanLit = () => ({
  name: 'lean-lit',
  resolveId: standIn,
  transform(code, id) {
    if (/[\\/]node_modules[\\/]/.test(id)) return { code: cutLit(code, id), map: null };
    const missed = missedIn(code);
    if (missed) this.error(`This needs what lean-lit.mjs cuts out: ${missed}.`);
    return null;
  },
});
