const tags = new Set(['html', 'svg', 'css']);

/** Takes indentation and comments out; line breaks stay, so that the lines of source maps stay right. */
function tighten(text, tag) {
  const bare = tag === 'css' ? text.replace(/\/\*[^]*?\*\//g, '') : text;
  const lines = bare.replace(/[ \t]*\n\s*/g, '\n');
  return tag === 'css' ? lines.replace(/([{;:,])[ \t]+/g, '$1').replace(/[ \t]+\{/g, '{') : lines;
}

function* taggedTemplates(node) {
  if (node.type === 'TaggedTemplateExpression' && tags.has(node.tag.name)) yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child?.type === 'string') yield* taggedTemplates(child);
}

/** A rollup plugin: takes the space out of templates and style sheets that only serves those who read the source. */
export const tightTemplates = () => ({
  name: 'tight-templates',
  transform(code, id) {
    if (!/[\\/]packages[\\/]/.test(id) || !/\b(html|svg|css)\s*`/.test(code)) return null;
    let result = '';
    let end = 0;
    const quasis = [...taggedTemplates(this.parse(code))]
      .flatMap(({ tag, quasi }) => quasi.quasis.map((part) => ({ ...part, tag: tag.name })))
      .sort((one, other) => one.start - other.start);
    for (const { start, end: stop, tag } of quasis) {
      result += code.slice(end, start) + tighten(code.slice(start, stop), tag);
      end = stop;
    }
    return { code: result + code.slice(end), map: null };
  },
});
