import { grow } from './grow.js';
import { bySize, type GroupsInWave, isSmall, type Kind, restOf, sizeOf } from './groups.js';
import type { Protections } from './protections.js';

export interface HidingRules {
  readonly kind: Kind;
  readonly smallest: number;
  /** What waves that were published earlier hide. */
  readonly before: ReadonlySet<string>;
  readonly on: Protections;
}

/**
 * The groups that are hidden in all of these waves: the small ones, and as many of the next smallest as it takes so
 * that none can be had by subtraction. A group that nobody is in hides nobody: it is neither hidden nor helps.
 */
export function hiddenGroups(waves: readonly GroupsInWave[], rules: HidingRules): Set<string> {
  const { on } = rules;
  const ids = bySize(waves);
  const seeds = ids.filter((id) => rules.before.has(id) || isSeed(waves, id, rules));
  const fits = (set: ReadonlySet<string>) =>
    !on.complementary || waves.every((wave) => hides(wave, set, rules));
  const hidden = grow(ids, seeds, fits);
  if (rules.kind !== 'several' || !on.overlaps) return hidden;
  return withoutOverlaps(waves, ids, hidden, { fits, smallest: rules.smallest });
}

function isSeed(waves: readonly GroupsInWave[], id: string, { kind, smallest, on }: HidingRules): boolean {
  return waves.some((wave) => {
    const n = sizeOf(wave, id);
    if (on.smallGroups && isSmall(n, smallest)) return true;
    return kind === 'several' && on.complements && n > 0 && isSmall(wave.all.n - n, smallest);
  });
}

/** Whether the hidden groups of a wave are at least two and together large enough to be told as one. */
function hides(wave: GroupsInWave, set: ReadonlySet<string>, { smallest }: HidingRules): boolean {
  const sizes = [...set].map((id) => sizeOf(wave, id)).filter((n) => n > 0);
  return sizes.length === 0 || (sizes.length > 1 && sizes.reduce((sum, n) => sum + n, 0) >= smallest);
}

interface Fit {
  readonly fits: (set: ReadonlySet<string>) => boolean;
  readonly smallest: number;
}

/**
 * What is left of all when the shown groups are taken away is the number of those in none of them, or, below
 * zero, of those who are counted twice. A few of either would be told.
 */
function withoutOverlaps(
  waves: readonly GroupsInWave[],
  ids: readonly string[],
  start: ReadonlySet<string>,
  { fits, smallest }: Fit,
): Set<string> {
  let hidden = new Set(start);
  const tellsOfFew = () => waves.some((wave) => isSmall(Math.abs(restOf(wave, hidden).n), smallest));
  while (tellsOfFew()) {
    const next = ids.find((id) => !hidden.has(id));
    if (next === undefined) break;
    hidden = grow(ids, [...hidden, next], fits);
  }
  return hidden;
}
