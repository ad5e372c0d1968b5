const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The numbers of one segment of a source map (base 64, variable length, sign in the lowest bit). */
function numbersOf(segment) {
  const numbers = [];
  let value = 0;
  let shift = 0;
  for (const sign of segment) {
    const digit = digits.indexOf(sign);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}

/** How many characters of the minified code come from each source, by the source's index in the map. */
export function mappedBytes(code, map) {
  const bytes = map.sources.map(() => 0);
  const lines = code.split('\n');
  let source = 0;
  map.mappings.split(';').forEach((line, number) => {
    let column = 0;
    let owner = null;
    for (const segment of line.split(',').filter(Boolean)) {
      const [columns, sources] = numbersOf(segment);
      if (owner !== null) bytes[owner] += columns;
      column += columns;
      if (sources === undefined) owner = null;
      else owner = source += sources;
    }
    if (owner !== null) bytes[owner] += (lines[number]?.length ?? 0) - column;
  });
  return bytes;
}
