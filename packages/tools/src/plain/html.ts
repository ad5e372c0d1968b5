import { type InterfaceLanguage, fillText, isolated, parseMarks } from '@kith/core';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML: whatever stands in it stays text. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** A text of a survey with its emphasis and links; where it would take up an answer, the author's words stand. */
export function marked(text: string): string {
  return parseMarks(fillText(text, null))
    .map((node) => {
      const words = escaped(node.text);
      if (node.kind === 'emphasis') return `<em>${words}</em>`;
      return node.kind === 'link'
        ? `<a href="${escaped(node.href)}" rel="noopener noreferrer">${words}</a>`
        : words;
    })
    .join('');
}

export const paragraph = (html: string, kind = ''): string =>
  html ? `<p${kind ? ` class="${kind}"` : ''}>${html}</p>` : '';

export const list = (entries: readonly string[]): string =>
  entries.length ? `<ul>\n${entries.map((entry) => `<li>${entry}</li>`).join('\n')}\n</ul>` : '';

/** A text of Kith with what belongs at its places, which is HTML already. */
export const filled = (
  language: InterfaceLanguage,
  text: string,
  values: Readonly<Record<string, string>>,
): string =>
  escaped(text).replace(/\{(\w+)\}/g, (place, name: string) => isolated(language, values[name] ?? place));

/** A table under its caption; cells are HTML. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const heads = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<table>
<caption>${escaped(caption)}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>`;
}

/** A place that the district fills in: "[name of the district]". */
export const blank = (what: string): string => `<mark>[${escaped(what)}]</mark>`;
