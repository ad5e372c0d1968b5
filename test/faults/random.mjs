/** A number of 32 bits that follows from a text (FNV-1a). */
function hashOf(text) {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ sign.codePointAt(0), 0x01000193);
  return hash >>> 0;
}

/**
 * Numbers that follow from a seed and the names of what they are for, so that one device's plan does not shift when
 * another device is slower (mulberry32).
 */
export function randomFrom(seed, ...names) {
  let state = hashOf([seed, ...names].join('/'));
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (from, to) => from + Math.floor(next() * (to - from + 1));
  return {
    /** From 0 to below 1. */
    next,
    /** Both ends can come. */
    int,
    chance: (part) => next() < part,
    pick: (list) => list[int(0, list.length - 1)],
    /** One of the keys; the values say how often. */
    weighted(weights) {
      const entries = Object.entries(weights);
      let rest = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      return entries.find(([, weight]) => (rest -= weight) < 0)?.[0] ?? entries[0][0];
    },
  };
}
