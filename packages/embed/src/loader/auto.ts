import { ownProperty } from '../page-scripts/own-property.js';
import './facts.js';
import { findPlaceholders } from './find.js';
import { namesOnTag, tellMisspelt } from './misspelt.js';
import { createMount } from './mount.js';
import { dataOf, ownTag } from './own-tag.js';
import { readRules } from './rules.js';

/** Of several loaders on a page the first one works: what another tag allows must not add to what this one does. */
const key = Symbol.for('kith/loader');

/** The folder of the served files: where the tag says so, else the loader's own. */
function folderOf(tag: HTMLScriptElement | undefined, page: string): string {
  const named = tag?.dataset['assets'];
  return named === undefined
    ? new URL('.', tag?.src || page).href
    : new URL(`${named}/`.replace(/\/+$/, '/'), page).href;
}

function start(tag: HTMLScriptElement | undefined): void {
  const page = ownProperty('documentElement').baseURI;
  const assets = folderOf(tag, page);
  const given = tag ? dataOf(tag) : new Map<string, string>();
  tellMisspelt(given.keys(), namesOnTag);
  const rules = readRules(given, kithLoader, { base: page, assets });
  // Read by property: browsers hide the attribute.
  const nonce = tag?.nonce || undefined;
  findPlaceholders(createMount({ rules, facts: kithLoader, base: assets, nonce }), rules.takesLinks);
}

const scope = globalThis as Record<symbol, unknown>;
if (!scope[key]) {
  scope[key] = true;
  // Before this line of the page has run out, nobody else is `currentScript`.
  const tag = ownTag('auto.js');
  if (ownProperty('readyState') === 'loading')
    addEventListener('DOMContentLoaded', () => start(tag), { once: true });
  else start(tag);
}
