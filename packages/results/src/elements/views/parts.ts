import { html, type nothing, type TemplateResult } from 'lit';
import { isUnnamed } from '../../protect/groups.js';
import type { Names } from '../reading/names.js';
import type { Reader } from '../reading/reader.js';

export type Shown = TemplateResult | typeof nothing | string;

/** The name of something. */
export type Label = TemplateResult | string;

/** A heading of a level of the page's choice: `below` says how many levels under the title. */
export const heading = (level: number, text: unknown, below = 0): TemplateResult =>
  html`<div class="heading h${below}" part="heading" role="heading" aria-level=${Math.min(6, level + below)}>
    ${text}
  </div>`;

/** Words of the file, which may be in another language than those around them. */
export const own = ({ language }: Names, text: string): Label =>
  language === undefined ? text : html`<span lang=${language} dir="auto">${text}</span>`;

/** Names of groups in their order; of those without one, how many they are. */
export function groupNames({ names, speech }: Reader, grouping: string, ids: readonly string[]): string[] {
  const named = ids.filter((id) => !isUnnamed(id)).map((id) => names.group(grouping, id));
  const n = ids.length - named.length;
  return [...named.sort(speech.byName), ...(n > 0 ? [speech.text('unnamed', { n })] : [])];
}

export interface Column {
  readonly head: string;
  /** Numbers stand at the end of their column. */
  readonly isNumber?: boolean;
}

export interface TableRow {
  readonly head: Label;
  /** One for each column; a single one goes across all of them. */
  readonly cells: readonly unknown[];
  /** What sums others up. */
  readonly isSum?: boolean;
}

/** A table with a name for those who hear it; the first column names its rows. */
export function table(
  name: Label,
  [first, ...columns]: readonly Column[],
  rows: readonly TableRow[],
): TemplateResult {
  const classOf = ({ isNumber }: Column = { head: '' }) => (isNumber ? 'number' : '');
  return html`<table part="table">
    <caption class="unseen">
      ${name}
    </caption>
    <thead>
      <tr>
        <th scope="col">${first?.head ?? ''}</th>
        ${columns.map((column) => html`<th scope="col" class=${classOf(column)}>${column.head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ head, cells, isSum }) =>
          html`<tr class=${isSum ? 'sum' : ''}>
            <th scope="row">${head}</th>
            ${
              cells.length === 1
                ? html`<td colspan=${columns.length}>${cells[0]}</td>`
                : cells.map((cell, n) => html`<td class=${classOf(columns[n])}>${cell}</td>`)
            }
          </tr>`,
      )}
    </tbody>
  </table>`;
}
