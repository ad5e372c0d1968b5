/*
 * What a browser reads the same without. In both, `\0` stands for an expression, of which nothing is known.
 */

/** A style sheet without comments, indentation, last semicolons and leading zeros. */
export const tightCss = (text) =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/([\w-]): /g, '$1:')
    .replace(/ (?=!important)/g, '')
    .replace(/;(?=\})/g, '')
    .replace(/(?<![\w.])0(?=\.\d)/g, '')
    .replace(/#([\da-f])\1([\da-f])\2([\da-f])\3(?![\da-f])/gi, '#$1$2$3')
    .trim();

/** Elements that begin and end a line of their own: space at their edges is never seen, neither outside nor inside. */
const block = 'div|p|ul|li|fieldset|legend';
/** At these it is never seen inside. */
const box = `${block}|button`;

const unseen = [
  new RegExp(`(?<=<(?:${box})\\b[^<>]*>)\\n`, 'g'),
  new RegExp(`\\n(?=</(?:${box})>)`, 'g'),
  new RegExp(`(?<=</(?:${block})>)\\n`, 'g'),
  new RegExp(`\\n(?=<(?:${block})\\b)`, 'g'),
  // In a tag. An expression before `/>` needs the space.
  /\n(?=>)|(?<!\0)\n(?=\/>)/g,
];

/** Markup without indentation and without line breaks that nobody sees. Other line breaks are spaces: they stay. */
export function tightHtml(text) {
  const lines = text.replace(/[ \t]*\n\s*/g, '\n');
  if (/<pre\b/.test(lines)) return lines;
  return unseen.reduce((rest, where) => rest.replace(where, ''), lines);
}
