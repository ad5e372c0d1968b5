/** What somebody can know of a whole number. */
export interface Known {
  low: number;
  high: number;
}

/** These parts make up this whole. */
export interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
}

/**
 * Everything that follows from sums and bounds: each number in the bounds that the others leave it, and what
 * elimination determines. It shares no code with what it attacks.
 */
export function deduce(known: Map<string, Known>, sums: readonly Sum[]): void {
  for (let round = 0; round < 30 && narrowAll(known, sums); round += 1);
  for (const [id, value] of eliminate(known, sums)) known.set(id, { low: value, high: value });
  for (let round = 0; round < 30 && narrowAll(known, sums); round += 1);
}

const at = (known: Map<string, Known>, id: string): Known => known.get(id) ?? { low: 0, high: Infinity };

function narrowAll(known: Map<string, Known>, sums: readonly Sum[]): boolean {
  let changed = false;
  const set = (id: string, low: number, high: number) => {
    const is = at(known, id);
    const next = { low: Math.max(is.low, low), high: Math.min(is.high, high) };
    if (next.low === is.low && next.high === is.high) return;
    known.set(id, next);
    changed = true;
  };
  for (const { whole, parts } of sums) {
    const low = parts.reduce((sum, id) => sum + at(known, id).low, 0);
    const high = parts.reduce((sum, id) => sum + at(known, id).high, 0);
    set(whole, low, high);
    const all = at(known, whole);
    for (const id of parts) {
      const own = at(known, id);
      const others = parts.filter((other) => other !== id);
      const highest = others.reduce((sum, other) => sum + at(known, other).high, 0);
      set(id, all.low - highest, all.high - (low - own.low));
    }
  }
  return changed;
}

/** Gaussian elimination over fractions of whole numbers. */
function eliminate(known: Map<string, Known>, sums: readonly Sum[]): Map<string, number> {
  const isSure = (id: string) => at(known, id).low === at(known, id).high;
  const unsure = [...new Set(sums.flatMap(({ whole, parts }) => [whole, ...parts]))].filter(
    (id) => !isSure(id),
  );
  const rows = sums.map(({ whole, parts }) => {
    const row = Array<number>(unsure.length + 1).fill(0);
    const put = (id: string, factor: number) => {
      const column = unsure.indexOf(id);
      if (column >= 0) row[column] = (row[column] ?? 0) + factor;
      else row[unsure.length] = (row[unsure.length] ?? 0) - factor * at(known, id).low;
    };
    parts.forEach((id) => put(id, 1));
    put(whole, -1);
    return row;
  });
  let top = 0;
  unsure.forEach((_, column) => {
    const lead = rows.findIndex((row, index) => index >= top && row[column] !== 0);
    const own = rows[lead];
    if (own === undefined) return;
    [rows[top], rows[lead]] = [own, rows[top] ?? own];
    for (const [index, row] of rows.entries()) {
      const [a, b] = [own[column] ?? 1, row[column] ?? 0];
      if (index !== top && b !== 0)
        rows[index] = reducedBy(row.map((value, place) => value * a - (own[place] ?? 0) * b));
    }
    top += 1;
  });
  const found = new Map<string, number>();
  for (const row of rows) {
    const places = unsure.flatMap((_, column) => (row[column] ? [column] : []));
    const [place] = places;
    if (places.length !== 1 || place === undefined) continue;
    found.set(unsure[place] ?? '', (row[unsure.length] ?? 0) / (row[place] ?? 1));
  }
  return found;
}

function reducedBy(row: number[]): number[] {
  const divisor = row.reduce((a, b) => gcd(a, Math.abs(b)), 0);
  return divisor > 1 ? row.map((value) => value / divisor) : row;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
