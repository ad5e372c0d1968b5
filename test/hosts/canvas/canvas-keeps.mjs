import { filterOf, hasScheme } from '../keeps.mjs';

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

const schemes = {
  href: ['http:', 'https:', 'ftp:', 'mailto:'],
  src: ['http:', 'https:'],
};

function keepsAttribute(tag, { name, value }) {
  if (everywhere.has(name) || /^(data|aria)-./.test(name)) return true;
  return Boolean(further[tag]?.includes(name)) && (!schemes[name] || hasScheme(value, schemes[name]));
}

/**
 * What Canvas saves of HTML that somebody writes into a page, after its documented list (of properties of styles this
 * keeps all). A simulator: no Canvas stands behind it.
 */
export const canvasKeeps = filterOf({ keepsElement: (tag) => elements.has(tag), keepsAttribute });
