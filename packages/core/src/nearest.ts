/**
 * The name that was probably meant, by edit distance without regard to case; `undefined` where none is near
 * enough (two edits, or a third of a long word).
 */
export function nearest(given: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let limit = Math.max(2, Math.floor(given.length / 3));
  for (const name of names) {
    const distance = editDistance(given.toLowerCase(), name.toLowerCase());
    if (distance > limit || distance >= Math.max(given.length, name.length)) continue;
    best = name;
    // Only a nearer one replaces it.
    limit = distance - 1;
  }
  return best;
}

function editDistance(a: string, b: string): number {
  // Far apart in length is far apart; it also keeps hostile input cheap.
  if (Math.abs(a.length - b.length) > 20 || a.length > 100) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
