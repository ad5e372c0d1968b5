import { csvLine, textCell } from '../export/cells.js';

/** One code a line, for a mail merge. */
export const codeCsv = (codes: readonly string[]): string =>
  [csvLine([textCell('code')]), ...codes.map((code) => csvLine([textCell(code)]))].join('');

/** A page to print and cut up. Shown once: the codes themselves are not kept. */
export function codeSheet(title: string, codes: readonly string[]): string {
  const cards = codes.map((code) => `<li><span>${escaped(title)}</span><b>${code}</b></li>`).join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style></head>
<body><p>Shuffle before handing out, and write no names on them. This page cannot be shown again.</p>
<ul>
${cards}
</ul></body></html>
`;
}

/** Sent with the page as the hash of its only style. */
export const style =
  'ul{display:grid;grid-template-columns:repeat(3,1fr);padding:0;margin:0}' +
  'li{list-style:none;border:1px dashed;padding:1em;break-inside:avoid}' +
  'span{display:block}b{font:bold 1.5em monospace}@media print{p{display:none}}';

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
