import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { UsageError } from '../cli/contract.js';
import type { Work } from './contract.js';

/** One row as a reviewer sent it back. */
export interface Row {
  /** As a spreadsheet numbers it: the first text is in row 2. */
  readonly row: number;
  readonly key: string;
  readonly source: string;
  readonly translation: string;
}

const columns = ['key', 'source', 'translation', 'context', 'placeholders', 'screenshot', 'status', 'note'];

/** A spreadsheet takes a cell that begins so for a formula. An apostrophe before it makes it text. */
const formula = /^'*[=+\-@\t\r]/;

const safe = (text: string): string => (formula.test(text) ? `'${text}` : text);
const plain = (cell: string): string => (/^''*[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** The texts to translate as CSV for a spreadsheet (RFC 4180, with a byte order mark so that Excel reads UTF-8). */
export function sheetOf({ entries, status }: Work): string {
  const rows = entries.map(({ placeholders, ...entry }) =>
    [
      entry.key,
      entry.source,
      entry.translation,
      entry.context,
      placeholders.join(' '),
      entry.screenshot,
      entry.translation && status,
      '',
    ].map(safe),
  );
  return stringify([columns, ...rows], { bom: true, record_delimiter: '\r\n' });
}

/** A sheet that came back. Throws a `UsageError` where it cannot be read as one. */
export function readSheet(text: string, name: string): readonly Row[] {
  const records = recordsOf(text, name);
  const [head = [], ...rest] = records;
  const places = ['key', 'source', 'translation'].map((column) => {
    const at = head.findIndex((cell) => cell.trim().toLowerCase() === column);
    if (at < 0)
      throw new UsageError(`${name} has no column "${column}". Its first row has to name the columns.`);
    return at;
  });
  return rest
    .map((cells, i) => {
      const [key = '', source = '', translation = ''] = places.map((at) => plain(cells[at] ?? ''));
      return { row: i + 2, key: key.trim(), source, translation };
    })
    .filter(({ key, translation }) => key || translation);
}

function recordsOf(text: string, name: string): readonly (readonly string[])[] {
  // Where the decimal sign is a comma, spreadsheets put semicolons between cells.
  const [, delimiter = ','] = /^\uFEFF?"?key"?([,;\t])/i.exec(text) ?? [];
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    throw new UsageError(
      `${name} cannot be read as CSV: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
