/** Chooses one of `count` things: a number from 0 up to, but without, `count`. */
export type Choose = (count: number) => number;

/** The same choices for the same seed, so that a failure can be seen again. */
export function chanceOf(seed: number): Choose {
  let state = seed | 0;
  return (count) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * count);
  };
}

export function oneOf<T>(choose: Choose, list: readonly T[]): T {
  return list[choose(list.length)] as T;
}

/** Some of a list, in its order; perhaps none. */
export function someOf<T>(choose: Choose, list: readonly T[]): readonly T[] {
  return list.filter(() => choose(2));
}

export function shuffled<T>(choose: Choose, list: readonly T[]): readonly T[] {
  const left = [...list];
  return list.map(() => left.splice(choose(left.length), 1)[0] as T);
}

/** Fields that are there in one of `count` cases. */
export function maybe<T extends object>(choose: Choose, count: number, make: () => T): T | object {
  return choose(count) ? {} : make();
}

/** As `random` of a run. */
export const asRandom = (choose: Choose) => (): number => choose(1 << 20) / (1 << 20);
