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

/** From which source each character of the minified code comes: the source's index in the map, −1 for none. */
export function mappedOwners(code, map) {
  const owners = new Int32Array(code.length).fill(-1);
  const lines = code.split('\n');
  let start = 0;
  let source = 0;
  map.mappings.split(';').forEach((line, number) => {
    const end = start + (lines[number]?.length ?? 0);
    let column = start;
    let owner = -1;
    for (const segment of line.split(',').filter(Boolean)) {
      const [columns, sources] = numbersOf(segment);
      owners.fill(owner, column, column + columns);
      column += columns;
      owner = sources === undefined ? -1 : (source += sources);
    }
    owners.fill(owner, column, end);
    start = end + 1;
  });
  return owners;
}

/** How many characters of the minified code come from each source, by the source's index in the map. */
export function mappedBytes(code, map) {
  const bytes = map.sources.map(() => 0);
  for (const owner of mappedOwners(code, map)) if (owner >= 0) bytes[owner]++;
  return bytes;
}
