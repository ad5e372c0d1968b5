/** Spreadsheets run cells that begin with these as formulas. */
const formulaStart = /^[=+\-@\t\r\n]/;

/** A cell of words, from whoever typed them. A leading apostrophe keeps a spreadsheet from running it. */
export function textCell(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  // Where a comma is part of numbers, spreadsheets take a semicolon between cells; some a tab.
  return /["\r\n\t,;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A cell that is a number or a code of ours: it stays a number, minus sign and all. */
export const numberCell = (value: number): string => String(value);

/** One line of RFC 4180. The cells are escaped already. */
export const csvLine = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;

/** Tells spreadsheets that what follows is UTF-8; without it they garble accents. */
export const byteOrderMark = '\uFEFF';
