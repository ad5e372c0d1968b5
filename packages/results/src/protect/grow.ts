/**
 * Takes the next smallest into a set until it fits. `ids` are in order of size. An empty set needs nothing; where
 * nothing is left to take, everything is in it.
 */
export function grow(
  ids: readonly string[],
  seeds: Iterable<string>,
  fits: (set: ReadonlySet<string>) => boolean,
) {
  const set = new Set(seeds);
  if (set.size === 0) return set;
  for (const id of ids) {
    if (fits(set)) return set;
    set.add(id);
  }
  return set;
}
