import { newcombe, type Share } from './newcombe.js';

/** What can be said of a difference in plain words; the words stand in the catalogues of `words/`. */
export type Verdict =
  'clearly-higher' | 'may-be-higher' | 'too-close' | 'may-be-lower' | 'clearly-lower' | 'too-few';

/** The two-sided 80 % point: outside of it, the difference is more likely than not to be real. */
const z80 = 1.2815515655446004;

/** Below this many answers on either side nothing is said of a difference. */
export const fewestToCompare = 20;

/**
 * Compares two shares that were published exactly; `undefined` stands for one that was not. *Clearly*: zero is
 * outside the 95 % interval. *May be*: outside the 80 % interval only. It never shows a cause.
 */
export function verdictOf(before: Share | undefined, after: Share | undefined): Verdict {
  if (before === undefined || after === undefined) return 'too-few';
  if (Math.min(before.n, after.n) < fewestToCompare) return 'too-few';
  const wide = newcombe(before, after);
  const narrow = newcombe(before, after, z80);
  if (wide === undefined || narrow === undefined) return 'too-few';
  if (wide.low > 0) return 'clearly-higher';
  if (wide.high < 0) return 'clearly-lower';
  if (narrow.low > 0) return 'may-be-higher';
  if (narrow.high < 0) return 'may-be-lower';
  return 'too-close';
}
