import { csvLine, textCell } from '../export/cells.js';
import { createSmallPage } from '../http/small-page.js';

const page = createSmallPage(
  'ul{display:grid;grid-template-columns:repeat(3,1fr);padding:0;margin:0}' +
    'li{list-style:none;border:1px dashed;padding:1em;break-inside:avoid}' +
    'span{display:block}b{font:bold 1.5em monospace}@media print{p{display:none}}',
);

export const sheetPolicy = page.policy;

/** One code a line, for a mail merge. */
export const codeCsv = (codes: readonly string[]): string =>
  [csvLine([textCell('code')]), ...codes.map((code) => csvLine([textCell(code)]))].join('');

/** A page to print and cut up. Shown once: the codes themselves are not kept. */
export function codeSheet(title: string, codes: readonly string[]): string {
  const cards = codes.map((code) => `<li><span>${escaped(title)}</span><b>${code}</b></li>`).join('\n');
  const body = `<p>Shuffle before handing out, and write no names on them. This page cannot be shown again.</p>
<ul>
${cards}
</ul>`;
  return page.render({ title: escaped(title), body });
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
