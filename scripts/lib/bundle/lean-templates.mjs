import { Keyed } from './lean-keyed.mjs';

/*
 * Takes the place of lit-html in the served files: `html` and `nothing` as the templates of Kith use them. templates.mjs
 * stops the build at a template that needs more; a test shows the same to this and to Lit itself. Functions hold what
 * is kept, not objects: a minifier shortens the names of variables, not those of fields.
 */

/** Shows nothing; as an attribute, takes it away. */
export const nothing = {};

export const html = (strings, ...values) => ({ strings, values });

/** Stands in the markup for an expression. No template has it in its own text: templates.mjs sees to that. */
const mark = '{}';
/** The name under which pages allow the markup of templates. */
const policy = globalThis.trustedTypes?.createPolicy('lit-html', { createHTML: (markup) => markup });
/** Over elements and comments. */
const walker = document.createTreeWalker(document, 129);
const templates = new WeakMap();
const createMark = () => document.createComment('');

const isInTag = (markup) => markup.lastIndexOf('<') > markup.lastIndexOf('>');

function contentOf(strings) {
  const inside = strings.reduce(
    (before, text) => before + (isInTag(before) ? mark : `<!--${mark}-->`) + text,
  );
  // Something has to stand behind the last expression: that is where it ends.
  const markup = inside + (strings.at(-1) ? '' : '<?>');
  const template = document.createElement('template');
  template.innerHTML = policy ? policy.createHTML(markup) : markup;
  return template.content;
}

/** The content of a template, and where its expressions stand: `[which node, attribute, texts around]`, in order. */
function templateOf(strings) {
  const content = contentOf(strings);
  const places = [];
  walker.currentNode = content;
  for (let index = 0, node; (node = walker.nextNode()); index++) {
    if (node.data === mark) places.push([index]);
    for (const name of node.getAttributeNames?.() ?? []) {
      const texts = node.getAttribute(name).split(mark);
      if (texts.length < 2) continue;
      places.push([index, name, texts]);
      node.removeAttribute(name);
    }
  }
  return [content, places];
}

/** Several expressions, or other text beside one. */
const joined = (texts, values) =>
  values.includes(nothing) ? nothing : texts.reduce((text, next, n) => text + (values[n - 1] ?? '') + next);

/**
 * An expression in a tag: an attribute, a `.property`, a `?boolean` or an `@event`. What is given back shows it, from
 * all values of the template and the place of its first, and says the place of the next.
 */
function attributePart(node, given, texts) {
  const [, kind, name] = /([.?@]?)(.*)/.exec(given);
  const isAlone = texts.join('|') === '|';
  let shown = nothing;
  if (kind === '@') node.addEventListener(name, (event) => shown?.call?.(node, event));
  return (values, at) => {
    const next = at + texts.length - 1;
    const value = isAlone ? values[at] : joined(texts, values.slice(at, next));
    if (value === shown) return next;
    shown = value;
    if (kind === '.') node[name] = value === nothing ? undefined : value;
    else if (kind === '?') node.toggleAttribute(name, !!value && value !== nothing);
    else if (!kind)
      if (value === nothing) node.removeAttribute(name);
      else node.setAttribute(name, value ?? '');
    return next;
  };
}

/** A copy of a template, and what fills in its values. */
function copyOf(strings) {
  let template = templates.get(strings);
  if (!template) templates.set(strings, (template = templateOf(strings)));
  const [content, places] = template;
  const copy = document.importNode(content, true);
  walker.currentNode = copy;
  let passed = -1;
  let node;
  const parts = places.map(([index, name, texts]) => {
    for (; passed < index; passed++) node = walker.nextNode();
    if (name) return attributePart(node, name, texts);
    const show = partBetween(node, node.nextSibling);
    return (values, at) => {
      show(values[at]);
      return at + 1;
    };
  });
  const fill = (values) => {
    let at = 0;
    for (const part of parts) at = part(values, at);
  };
  return [copy, fill];
}

/** An expression between tags, or what a root shows: what stands between two nodes. Gives what shows a value there. */
export function partBetween(start, end) {
  let shown = nothing;
  let key;
  const insert = (node) => start.parentNode.insertBefore(node, end);
  const put = (node) => {
    while (start.nextSibling !== end) start.nextSibling.remove();
    if (node) insert(node);
  };
  const showTemplate = ({ strings, values }) => {
    if (shown.strings === strings) {
      shown.fill(values);
      return;
    }
    const [copy, fill] = copyOf(strings);
    fill(values);
    put(copy);
    shown = { strings, fill };
  };
  const showList = (values) => {
    if (!Array.isArray(shown)) {
      put();
      shown = [];
    }
    const parts = shown;
    values.forEach((value, n) => {
      if (!parts[n]) {
        const marks = [insert(createMark()), insert(createMark())];
        parts[n] = [partBetween(...marks), marks];
      }
      parts[n][0](value);
    });
    for (const [show, marks] of parts.splice(values.length)) {
      show(nothing);
      for (const node of marks) node.remove();
    }
  };
  return (given) => {
    let value = given;
    if (given instanceof Keyed) {
      if (given.key !== key) shown = {};
      ({ key, value } = given);
    }
    if (value === nothing || (value ?? '') === '') {
      if (shown !== nothing) put();
      shown = nothing;
    } else if (value.strings) showTemplate(value);
    else if (Array.isArray(value)) showList(value);
    else if (value !== shown) {
      // A text is changed in its place.
      if (value.nodeType) put(value);
      else if (typeof shown === 'object') put(document.createTextNode(value));
      else start.nextSibling.data = value;
      shown = value;
    }
  };
}

export const partIn = (root) => partBetween(root.appendChild(createMark()), null);
