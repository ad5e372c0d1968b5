/** Reads RFC 4180 the way a spreadsheet does: rows as objects by the names of the first line. */
export function parseCsv(text: string): { names: string[]; rows: Record<string, string>[] } {
  const lines: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  const body = text.replace(/^\uFEFF/, '');
  while (pattern.lastIndex < body.length) {
    const match = pattern.exec(body);
    if (match === null) throw new Error(`not CSV at character ${pattern.lastIndex}`);
    lines.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') lines.push([]);
  }
  const [names = [], ...rest] = lines.filter((line) => line.length > 0);
  const rows = rest.map((line) => {
    if (line.length !== names.length) throw new Error('a row has another number of cells than the first');
    return Object.fromEntries(names.map((name, index) => [name, line[index] ?? '']));
  });
  return { names, rows };
}
