import { parseFragment } from 'parse5';

/** Stands for an expression while the markup is read, and between the texts around expressions. */
const mark = '{}';

const isInTag = (markup) => markup.lastIndexOf('<') > markup.lastIndexOf('>');

/** Elements and comments in the order of the document, as a browser walks over them. */
function* nodesIn({ childNodes = [] }) {
  for (const node of childNodes) {
    if (node.tagName || node.nodeName === '#comment') yield node;
    yield* nodesIn(node);
  }
}

/** Where the attributes with expressions stand in the markup, with the space before each. */
const placeOf = ({ startOffset, endOffset }, markup) => ({
  start: markup.slice(0, startOffset).trimEnd().length,
  end: endOffset,
});

const without = (markup, places) =>
  places.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), markup);

/**
 * What lean-templates.mjs takes for a template, in place of its texts: its markup with `<?>` for an expression between
 * tags, and behind it the attributes that have any, as `<markup>|<node>,<attribute>,…|…`. The node is its number among
 * elements and comments; an attribute is its sign and name, with the texts around its expressions where there are any,
 * as `class=big {}`.
 */
export function prepared(texts) {
  const inside = texts.reduce((before, text) => before + (isInTag(before) ? mark : `<!--${mark}-->`) + text);
  // Something has to stand behind the last expression: that is where it ends.
  const markup = inside + (texts.length > 1 && texts.at(-1) === '' ? '<!>' : '');
  const nodes = [...nodesIn(parseFragment(markup, { sourceCodeLocationInfo: true }))];
  const taken = nodes.map(({ attrs = [] }) => attrs.filter(({ value }) => value.includes(mark)));
  const lists = taken.map((attributes, index) =>
    [index, ...attributes.map(({ name, value }) => name + (value === mark ? '' : `=${value}`))].join(','),
  );
  const places = nodes.flatMap(({ sourceCodeLocation }, index) =>
    taken[index].map(({ name }) => placeOf(sourceCodeLocation.attrs[name], markup)),
  );
  return [
    without(markup, places).replaceAll(`<!--${mark}-->`, '<?>'),
    ...lists.filter((_, index) => taken[index].length > 0),
  ].join('|');
}
