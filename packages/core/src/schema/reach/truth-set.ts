import type { Truth } from '../../conditions/evaluate.js';

/** Which of the three truth values are possible, as bits. */
export type TruthSet = number;

export const isTrue: TruthSet = 1;
export const isFalse: TruthSet = 2;
export const isUnknown: TruthSet = 4;

const each = [isTrue, isFalse, isUnknown];

export function setOf(truth: Truth): TruthSet {
  return truth === 'unknown' ? isUnknown : truth ? isTrue : isFalse;
}

export function negated(set: TruthSet): TruthSet {
  return (set & isUnknown) | (set & isTrue ? isFalse : 0) | (set & isFalse ? isTrue : 0);
}

/** Kleene's "and" over everything that is possible on either side. */
export function both(a: TruthSet, b: TruthSet): TruthSet {
  let result = 0;
  for (const x of each) {
    if (!(a & x)) continue;
    for (const y of each) if (b & y) result |= conjunction(x, y);
  }
  return result;
}

export function either(a: TruthSet, b: TruthSet): TruthSet {
  return negated(both(negated(a), negated(b)));
}

/** Whether it holds or not, where unknown counts as not. */
export function decided(set: TruthSet): TruthSet {
  return (set & isTrue) | (set & (isFalse | isUnknown) ? isFalse : 0);
}

function conjunction(x: TruthSet, y: TruthSet): TruthSet {
  if (x === isFalse || y === isFalse) return isFalse;
  return x === isTrue && y === isTrue ? isTrue : isUnknown;
}
