import { Keyed } from './lean-keyed.mjs';

/*
 * Takes the place of lit-html in the served files: `html` and `nothing` as the templates of Kith use them. templates.mjs
 * stops the build at a template that needs more; a test shows the same to this and to Lit itself. Functions hold what
 * is kept, not objects: a minifier shortens the names of variables, not those of fields.
 */

/** Shows nothing; as an attribute, takes it away. */
export const nothing = {};

export const html = (strings, ...values) => ({ strings, values });

/** The name under which pages allow the markup of templates. */
const policy = globalThis.trustedTypes?.createPolicy('lit-html', { createHTML: (markup) => markup });
/** Over elements and comments. */
const walker = document.createTreeWalker(document, 129);
/** By their texts. */
const templates = {};
const createMark = () => document.createComment('');

/**
 * The content of a template, and by the number of a node its attributes with expressions, as prepared.mjs writes them:
 * `[sign and name, texts around]`. Around an expression that stands alone is no text.
 */
function templateOf(text) {
  const [markup, ...places] = text.split('|');
  const template = document.createElement('template');
  template.innerHTML = policy ? policy.createHTML(markup) : markup;
  const attributes = [];
  for (const place of places) {
    const [index, ...list] = place.split(',');
    attributes[index] = list.map((one) => {
      const [name, texts] = one.split('=');
      return [name, texts && texts.split('{}')];
    });
  }
  return [template.content, attributes];
}

/** Several expressions, or other text beside one. */
const joined = (texts, values) =>
  values.includes(nothing) ? nothing : texts.reduce((text, next, n) => text + (values[n - 1] ?? '') + next);

/** An attribute, a `.property`, a `?boolean` or an `@event` of an element. Gives what shows a value there. */
function attributePart(node, given) {
  const [kind] = given;
  const name = given.replace(/^\W/, '');
  let shown = nothing;
  if (kind === '@') node.addEventListener(name, (event) => shown?.call?.(node, event));
  return (value) => {
    if (value === shown) return;
    shown = value;
    if (kind === '.') node[name] = value === nothing ? undefined : value;
    else if (kind === '?') node.toggleAttribute(name, !!value && value !== nothing);
    else if (kind !== '@')
      if (value === nothing) node.removeAttribute(name);
      else node.setAttribute(name, value ?? '');
  };
}

/** A copy of a template, and what fills in its values. */
function copyOf([text]) {
  const [content, attributes] = (templates[text] ??= templateOf(text));
  const copy = document.importNode(content, true);
  const parts = [];
  walker.currentNode = copy;
  for (let index = 0, node; (node = walker.nextNode()); index++) {
    if (node.data === '?') parts.push([partBetween(node, node.nextSibling)]);
    for (const [name, texts] of attributes[index] ?? []) parts.push([attributePart(node, name), texts]);
  }
  const fill = (values) => {
    let at = 0;
    for (const [show, texts] of parts) {
      const from = at;
      at += texts ? texts.length - 1 : 1;
      show(texts ? joined(texts, values.slice(from, at)) : values[from]);
    }
  };
  return [copy, fill];
}

/** Puts a node, or nothing, in place of what stands between two. */
function put(start, end, node) {
  while (start.nextSibling !== end) start.nextSibling.remove();
  if (node) start.parentNode.insertBefore(node, end);
}

/** Each of a list stands between the mark of the one before, or the beginning, and a mark of its own: `parts`. */
function showList(parts, values, start, end) {
  let before = start;
  // Of a list with holes, too: what fills one later has its place already.
  for (const [n, value] of values.entries()) {
    if (!parts[n]) {
      const own = start.parentNode.insertBefore(createMark(), end);
      parts[n] = [partBetween(before, own), own];
    }
    parts[n][0](value);
    before = parts[n][1];
  }
  parts.length = values.length;
  put(before, end);
}

/** An expression between tags, or what a root shows: what stands between two nodes. Gives what shows a value there. */
export function partBetween(start, end) {
  let shown = nothing;
  let key;
  return (given) => {
    let value = given;
    if (given instanceof Keyed) {
      if (given.key !== key) shown = {};
      ({ key, value } = given);
    }
    if (value === nothing || (value ?? '') === '') {
      if (shown !== nothing) put(start, end);
      shown = nothing;
    } else if (value.strings) {
      const { strings, values } = value;
      if (shown.strings === strings) {
        shown.fill(values);
        return;
      }
      const [copy, fill] = copyOf(strings);
      fill(values);
      put(start, end, copy);
      shown = { strings, fill };
    } else if (Array.isArray(value)) {
      if (!Array.isArray(shown)) {
        put(start, end);
        shown = [];
      }
      showList(shown, value, start, end);
    } else if (value !== shown) {
      // A text is changed in its place.
      if (value.nodeType) put(start, end, value);
      else if (typeof shown === 'object') put(start, end, document.createTextNode(value));
      else start.nextSibling.data = value;
      shown = value;
    }
  };
}

export const partIn = (root) => partBetween(root.appendChild(createMark()), null);
