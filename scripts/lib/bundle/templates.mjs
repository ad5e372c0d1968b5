import { prepared } from './prepared.mjs';
import { tightCss, tightHtml } from './tight.mjs';

/** The texts of a template as they are bundled. `\0` stands for each expression. */
const shortened = {
  css: (text) => tightCss(text).split('\0'),
  // All in the first: the others are empty.
  html(text) {
    const texts = tightHtml(text).split('\0');
    // A line break that is still there is seen as a space.
    const lineBreak = /<pre\b/.test(text) ? '\\n' : ' ';
    return texts.map((_, n) => (n ? '' : prepared(texts).replaceAll('\n', lineBreak)));
  },
};

/** An attribute with its value. */
const attribute = /[^\s"'<>=\0]+=("[^"]*"|'[^']*'|[^\s"'<>]+)/g;
const tagsIn = (text) => text.replace(attribute, '').match(/<[^<>]*/g) ?? [];

/** Lit can do these; lean-templates.mjs cannot, because nothing in Kith needs them. */
const unusable = [
  [/<(script|style|textarea|title)\b[^>]*>[^<]*\0/i, 'an expression in the text of a raw element'],
  [/<!--(?:(?!-->)[^])*\0/, 'an expression in a comment'],
  [/\{\}|\|/, 'the sign "{}" or "|"'],
  [/\0\/>/, 'an expression right before "/>"'],
  [/\s[.@][\w-]*[A-Z][\w-]*=["']?\0/, 'a property or an event with a capital letter'],
  [/=("(?=[^"]*\0)[^"]*[,=]|'(?=[^']*\0)[^']*[,=])/, 'a "," or "=" beside an expression in an attribute'],
  [/<(?![a-z/!])|=("[^"]*[<>]|'[^']*[<>])/i, 'a "<" or a ">" that is no tag'],
];

/**
 * What a template asks of Lit that the lean one leaves out; undefined if all is there. `\0` stands for each expression.
 */
export const missedInTemplate = (text) =>
  unusable.find(([sign]) => sign.test(text))?.[1] ??
  (tagsIn(text).some((tag) => tag.includes('\0'))
    ? 'an expression in a tag that is no attribute'
    : undefined);

function* taggedTemplates(node) {
  if (node.type === 'TaggedTemplateExpression' && node.tag.name in shortened) yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child?.type === 'string') yield* taggedTemplates(child);
}

const linesOf = (text) => text.split('\n').length;

/**
 * Edits for one template. Line breaks that are taken out of it come back where they are no part of it, in the
 * expression that follows or behind the template: the lines of source maps stay right.
 */
function* editsFor({ tag, quasi }, code) {
  const texts = quasi.quasis.map(({ start, end }) => code.slice(start, end));
  const short = shortened[tag.name](texts.join('\0'));
  for (const [index, { start, end }] of quasi.quasis.entries()) {
    const breaks = '\n'.repeat(linesOf(texts[index]) - linesOf(short[index]));
    yield { start, end, text: short[index] };
    if (!breaks) continue;
    const behind = end + (index < short.length - 1 ? '${'.length : '`'.length);
    yield { start: behind, end: behind, text: breaks };
  }
}

/**
 * A rollup plugin: takes the space out of templates and style sheets that only serves those who read the source, and
 * prepares templates for lean-templates.mjs.
 */
export const tightTemplates = () => ({
  name: 'tight-templates',
  transform(code, id) {
    if (!/[\\/]packages[\\/]/.test(id) || !/\b(html|css)\s*`/.test(code)) return null;
    const templates = [...taggedTemplates(this.parse(code))];
    for (const { quasi } of templates) {
      const missed = missedInTemplate(quasi.quasis.map(({ value }) => value.raw).join('\0'));
      if (missed) this.error(`This needs what lean-templates.mjs leaves out: ${missed}.`);
    }
    const edits = templates
      .flatMap((template) => [...editsFor(template, code)])
      .sort((one, other) => one.start - other.start || one.end - other.end);
    let result = '';
    let done = 0;
    for (const { start, end, text } of edits) {
      result += code.slice(done, start) + text;
      done = end;
    }
    return { code: result + code.slice(done), map: null };
  },
});
