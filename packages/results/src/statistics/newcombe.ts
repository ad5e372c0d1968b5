import { type Interval, wilson, z95 } from './wilson.js';

/** So many favourable of so many valid answers. */
export interface Share {
  readonly favourable: number;
  readonly n: number;
}

export interface Difference extends Interval {
  /** After minus before, from -1 to 1. */
  readonly difference: number;
}

/**
 * The difference of two independent shares with Newcombe's interval (his method 10: two Wilson intervals).
 * Waves are not linked by person, so they count as independent. `undefined` where one of them is empty.
 */
export function newcombe(before: Share, after: Share, z: number = z95): Difference | undefined {
  const first = wilson(before.favourable, before.n, z);
  const second = wilson(after.favourable, after.n, z);
  if (first === undefined || second === undefined) return undefined;
  const [was, is] = [before.favourable / before.n, after.favourable / after.n];
  const difference = is - was;
  return {
    difference,
    low: difference - Math.hypot(is - second.low, first.high - was),
    high: difference + Math.hypot(second.high - is, was - first.low),
  };
}
