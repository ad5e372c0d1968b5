const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;

/** RFC 4180 with a heading line, as one object per row. */
export function parseCsv(text) {
  const rows = [[]];
  cell.lastIndex = 0;
  const body = text.replace(/^\uFEFF/, '');
  while (cell.lastIndex < body.length) {
    const [, quoted, plain, end] = cell.exec(body);
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n' && cell.lastIndex < body.length) rows.push([]);
  }
  const [head, ...records] = rows;
  return records.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]])));
}
