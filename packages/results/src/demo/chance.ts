/** Numbers of chance that come again for the same seed. */
export interface Chance {
  /** From 0 to 1. */
  next(): number;
  /** From 0 up to, and without, `below`. */
  int(below: number): number;
  yes(share: number): boolean;
  /** One of the list, each as often as its weight says. */
  weighted<T>(list: readonly T[], weight: (index: number) => number): T | undefined;
  uuid(): string;
}

export function chanceOf(seed: number): Chance {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const digits = (count: number) =>
    Array.from({ length: count }, () => Math.floor(next() * 16).toString(16)).join('');
  return {
    next,
    int: (below) => Math.floor(next() * below),
    yes: (share) => next() < share,
    weighted(list, weight) {
      const sum = list.reduce((total, _, index) => total + weight(index), 0);
      let left = next() * sum;
      return list.find((_, index) => (left -= weight(index)) < 0) ?? list.at(-1);
    },
    uuid: () => `${digits(8)}-${digits(4)}-4${digits(3)}-a${digits(3)}-${digits(12)}`,
  };
}
