import { parseFragment, serialize } from 'parse5';

/** Elements that Canvas is documented to keep in what people write. None has a hyphen, none is a control of a form. */
const elements = new Set(
  [
    'a b blockquote br caption cite code col colgroup dd del div dl dt em embed figcaption figure font h1 h2 h3 h4 h5 h6',
    'hr i iframe img ins li object ol p param pre q small span strike strong sub sup table tbody td tfoot th thead tr u ul',
    'article aside audio details footer header map math nav picture section source summary track video',
  ].flatMap((line) => line.split(' ')),
);

/** Attributes of every element, apart from `data-*` and `aria-*`. */
const everywhere = new Set(['style', 'class', 'id', 'title', 'role', 'lang', 'dir']);

const further = {
  a: ['href', 'target', 'name'],
  img: ['align', 'alt', 'height', 'src', 'width'],
  iframe: [
    ...['src', 'width', 'height', 'name', 'align', 'frameborder', 'scrolling', 'allow', 'sandbox'],
    ...['allowfullscreen', 'webkitallowfullscreen', 'mozallowfullscreen'],
  ],
};

const addresses = { a: ['href'], img: ['src'], iframe: ['src'] };
const schemes = { a: /^(https?|ftp|mailto):/i, img: /^https?:/i, iframe: /^https?:/i };
const isRelative = (address) => !/^[^/?#]*:/.test(address);

function keepsAttribute(tag, { name, value }) {
  if (!everywhere.has(name) && !/^(data|aria)-./.test(name) && !further[tag]?.includes(name)) return false;
  if (!addresses[tag]?.includes(name)) return true;
  return schemes[tag].test(value.trim()) || isRelative(value.trim());
}

/** The node as Canvas keeps it, as a list: what it does not know leaves its content behind, styles and scripts nothing. */
function kept(node) {
  if (node.nodeName === '#text') return [node];
  if (!node.tagName || ['style', 'script'].includes(node.tagName)) return [];
  const childNodes = node.childNodes.flatMap(kept);
  if (!elements.has(node.tagName)) return childNodes;
  return [
    { ...node, childNodes, attrs: node.attrs.filter((attribute) => keepsAttribute(node.tagName, attribute)) },
  ];
}

/**
 * What Canvas saves of HTML that somebody writes into a page, after its documented list (of properties of styles this
 * keeps all). A simulator: no Canvas stands behind it.
 */
export function canvasKeeps(html) {
  const fragment = parseFragment(html);
  return serialize({ ...fragment, childNodes: fragment.childNodes.flatMap(kept) });
}
