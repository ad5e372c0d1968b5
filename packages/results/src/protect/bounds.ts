import type { Range } from './coding.js';

/** These parts, none below zero, make up this whole. */
export interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
}

export type Ranges = Map<string, Range>;

const open: Range = { low: 0, high: Infinity };

export const rangeIn = (ranges: Ranges, key: string): Range => ranges.get(key) ?? open;

/** Narrows each number by what the others of its sums can be, until nothing more follows. */
export function narrowBounds(ranges: Ranges, sums: readonly Sum[]): void {
  for (let round = 0; round < 20; round += 1) {
    const changed = sums.filter((sum) => narrow(ranges, sum));
    if (changed.length === 0) return;
  }
}

function narrow(ranges: Ranges, { whole, parts }: Sum): boolean {
  const cells = parts.map((key) => [key, rangeIn(ranges, key)] as const);
  const low = cells.reduce((sum, [, range]) => sum + range.low, 0);
  const endless = cells.filter(([, range]) => range.high === Infinity).length;
  const finite = cells.reduce((sum, [, { high }]) => sum + (high === Infinity ? 0 : high), 0);
  let changed = put(ranges, whole, { low, high: endless > 0 ? Infinity : finite });
  const all = rangeIn(ranges, whole);
  for (const [key, range] of cells) {
    const othersEndless = endless > (range.high === Infinity ? 1 : 0);
    const othersHigh = othersEndless ? Infinity : finite - (range.high === Infinity ? 0 : range.high);
    changed = put(ranges, key, { low: all.low - othersHigh, high: all.high - (low - range.low) }) || changed;
  }
  return changed;
}

function put(ranges: Ranges, key: string, by: Range): boolean {
  const is = rangeIn(ranges, key);
  const next = { low: Math.max(is.low, by.low), high: Math.min(is.high, by.high) };
  if (next.low === is.low && next.high === is.high) return false;
  ranges.set(key, next);
  return true;
}
