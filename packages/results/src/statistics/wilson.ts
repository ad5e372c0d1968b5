/** The two-sided 95 % point of the normal distribution. */
export const z95 = 1.959963984540054;

/** Shares from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's interval for a share: `count` of `n` answers. Without the correction for finite populations, because
 * next week's answer varies too. `undefined` where nobody answered.
 */
export function wilson(count: number, n: number, z: number = z95): Interval | undefined {
  if (n <= 0) return undefined;
  const share = count / n;
  const square = (z * z) / n;
  const middle = share + square / 2;
  const half = z * Math.sqrt((share * (1 - share)) / n + square / (4 * n));
  return {
    // Exactly the ends of the scale, where rounding would step over them.
    low: count === 0 ? 0 : (middle - half) / (1 + square),
    high: count === n ? 1 : (middle + half) / (1 + square),
  };
}
