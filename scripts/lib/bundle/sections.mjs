/**
 * Joins pieces of code that each may bring a source map into one file with one map. A piece: `{ code, map? }`.
 * Every piece begins on a line of its own.
 */
export function joinPieces(pieces, file) {
  const sections = [];
  let line = 0;
  for (const { code, map } of pieces) {
    if (map) sections.push({ offset: { line, column: 0 }, map });
    line += code.split('\n').length;
  }
  return {
    code: `${pieces.map(({ code }) => code).join('\n')}\n//# sourceMappingURL=${file}.map\n`,
    map: JSON.stringify({ version: 3, file, sections }),
  };
}
