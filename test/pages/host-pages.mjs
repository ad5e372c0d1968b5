import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const packageFile = (path) => readFileSync(require.resolve(path), 'utf8');

export const tag = 'kith-session-feedback';

/** The survey in these pages; `wave` tells its answers from others. */
const survey = (wave, more = '', inside = '<a href="/paper">On paper</a>') =>
  `<${tag} endpoint="/kept" wave="pages/${wave}" languages="en es" lang="en" ${more}>${inside}</${tag}>`;

const kith = '<script type="module" src="/kith/kith.js"></script>';
const sheet = (name) => `<link rel="stylesheet" href="/${name}.css">`;
const code = (text) => `<script>${text}</script>`;

/** Tailwind's reset as its build writes it: without theme, every value is the one that stands beside its name. */
const preflight = packageFile('tailwindcss/preflight.css').replace(/--theme\(\s*[\w-]+,\s*([^()]*)\)/g, '$1');

export const sheets = {
  bootstrap: packageFile('bootstrap/dist/css/bootstrap.min.css'),
  preflight,
  inherit: '* { all: inherit !important }',
  revert: '*, ::before, ::after { all: revert !important }',
  'revert-layer': '@layer reset { * { all: revert-layer !important } } * { all: revert-layer }',
  'small-root': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'large-root': 'html { font-size: 200% } * { box-sizing: content-box !important }',
};

/**
 * Pages in which a survey is read and answered like in any other: `{ what, body, head?, html? }` by path. `isElsewhere`:
 * the survey is not in the page's own tree, where the check for readers could find it.
 */
export const readPages = {
  bootstrap: {
    what: 'Bootstrap 5, in a card',
    head: sheet('bootstrap'),
    body: `<nav class="navbar bg-body-tertiary"><div class="container">School</div></nav><main class="container py-4"><div class="row"><div class="col-md-8"><div class="card"><div class="card-body">${survey('bootstrap')}</div></div></div><aside class="col-md-4"><form><label class="form-label">Search <input class="form-control"></label><button class="btn btn-primary">Go</button></form></aside></div></main>`,
  },
  'bootstrap-dark': {
    what: 'Bootstrap 5 in its dark mode',
    html: 'data-bs-theme="dark"',
    head: sheet('bootstrap'),
    body: `<main class="container py-4">${survey('bootstrap-dark')}</main>`,
  },
  preflight: {
    what: 'Tailwind’s reset',
    head: sheet('preflight'),
    body: `<main>${survey('preflight')}</main>`,
  },
  ...Object.fromEntries(
    ['inherit', 'revert', 'revert-layer', 'small-root', 'large-root'].map((name) => [
      name,
      { what: sheets[name], head: sheet(name), body: `<main>${survey(name)}</main>` },
    ]),
  ),
  'right-to-left': {
    what: 'a page that is written from right to left',
    html: 'dir="rtl" lang="ar"',
    body: `<p>مدرستنا</p>${survey('right-to-left')}`,
  },
  base: {
    what: 'a page whose base is elsewhere',
    head: '<base href="https://elsewhere.example/news/" target="_blank">',
    body: survey('base'),
    isAbsolute: true,
  },
  'in-a-shadow': {
    what: 'the shadow root of another element',
    body: `<x-card></x-card>${code(`customElements.define('x-card', class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).append(document.querySelector('template').content.cloneNode(true));
      }
    });`)}`,
    head: `<template><section>${survey('in-a-shadow')}</section></template>`,
    isElsewhere: true,
  },
  'provider-outside': {
    what: 'a shadow root whose provider is outside of it',
    head: `<template><section>${survey('provider-outside').replace('endpoint="/kept"', '')}</section></template>`,
    body: `<kith-provider endpoint="/kept"><x-card></x-card></kith-provider>${code(`customElements.define('x-card', class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).append(document.querySelector('template').content.cloneNode(true));
      }
    });`)}`,
    isElsewhere: true,
  },
  frozen: {
    what: 'a page that has frozen what everything is made of',
    head: code(`for (const one of [Object, Array, Function, String, Number, RegExp, Error, Promise, Map, Set, Date, Event, EventTarget, Node,
      Element, HTMLElement, Document, ShadowRoot, CSSStyleSheet, FormData, URL]) Object.freeze(one.prototype);`),
    body: survey('frozen'),
  },
  extended: {
    what: 'a page that has added to arrays, functions and elements',
    head: code(`Array.prototype.last = function () { return this[this.length - 1]; };
      Function.prototype.bindAll = function () {};
      Element.prototype.update = function () { throw new Error('Not for you.'); };`),
    body: survey('extended'),
  },
  'extended-objects': {
    what: 'a page that has added to every object',
    head: code('Object.prototype.extend = function () {};'),
    body: survey('extended-objects'),
    missing: { webkit: 'the driver of this engine does not work in such a page itself' },
  },
  requirejs: {
    what: 'a page with RequireJS',
    head: `<script src="/require.js"></script>`,
    body: survey('requirejs'),
    scripts: '<script defer src="/kith/kith-classic.js"></script>',
  },
  'one-form': {
    what: 'a page that is one form',
    body: `<form action="/elsewhere" method="get"><label>Name <input name="name"></label>${survey('one-form')}<button>Save</button></form>`,
  },
  'slow-before': {
    what: 'a script of somebody else that takes its time before it',
    head: '<script src="/slow.js"></script><script async src="/never.js"></script>',
    body: survey('slow-before'),
  },
  'slow-after': {
    what: 'a script of somebody else that takes its time after it',
    body: `${survey('slow-after')}<script src="/slow.js"></script><img alt="" src="/never.png">`,
  },
};

const page = ({ html = 'lang="en"', head = '', body, scripts = kith, isAbsolute }, { site }) => {
  const here = (text) => (isAbsolute ? text.replace(/(src|href|endpoint)="\//g, `$1="${site()}/`) : text);
  return `<!doctype html><html ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>School page</title>${here('<script src="/report.js"></script>')}${here(scripts)}${head}</head><body><h1>Our school</h1>${here(body)}</body></html>`;
};

/** Pages of other tests here, by path. */
const actPages = {
  two: { body: `${survey('two-a', 'id="a"')}${survey('two-b', 'id="b"')}` },
  moved: { body: `<div id="here">${survey('moved')}</div><div id="there"></div>` },
};

/** Everything for a site: `endpoint` of the collector stands in for the one in the pages. `site()` is its address. */
export function pagesFor({ endpoint, site, slow }) {
  const javascript = (body) => ({ body, type: 'text/javascript' });
  return {
    ...Object.fromEntries(
      Object.entries({ ...readPages, ...actPages }).map(([path, given]) => [
        `/${path}`,
        () => ({
          csp: '',
          body: page(given, { site }).replace(/endpoint="[^"]*\/kept"/g, `endpoint="${endpoint}"`),
        }),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(sheets).map(([name, body]) => [`/${name}.css`, { body, type: 'text/css' }]),
    ),
    '/require.js': javascript(packageFile('requirejs/require.js')),
    '/slow.js': () => slow(javascript('window.slowIsThere = true;')),
  };
}
