import type { Definition, Item } from './definition.js';
import { rulesOf } from './item-types/rules-of.js';
import { abilities } from './run/abilities.js';
import type { Run } from './run/contract.js';

const secondsForNotice = 30;
const secondsForOpen = 40;
const secondsForClosed = 9;
/** Younger readers take longer. */
const secondsForClosedByBand: Readonly<Record<string, number>> = { 'k-2': 25, '3-5': 15 };

/**
 * About how long a survey takes, in whole minutes, at least 1: the notice and every question that can come,
 * conditional ones too; of sets in focus the one that `run` asks, or else the longest. The youngest grade band counts.
 */
export function minutesOf(definition: Definition, run?: Pick<Run, 'snapshot'> | null): number {
  const { pages, gradeBands } = definition;
  const seconds = pages.map(({ items, pick }) => secondsFor(items, gradeBands, pick));
  const unasked = abilities.unaskedSeconds?.(definition, run) ?? 0;
  return Math.max(1, Math.round(seconds.reduce((sum, each) => sum + each, secondsForNotice - unasked) / 60));
}

/**
 * About how long these items take to answer, in seconds, without the notice. Where only `pick` of them are shown,
 * the longest count.
 */
export function secondsFor(
  items: readonly Item[],
  gradeBands: Definition['gradeBands'] = [],
  pick = Infinity,
): number {
  const closed = Math.max(...gradeBands.map((band) => secondsForClosedByBand[band] ?? 0), secondsForClosed);
  return items
    .map((item) => secondsForItem(item, closed))
    .sort((a, b) => b - a)
    .slice(0, pick)
    .reduce((sum, each) => sum + each, 0);
}

function secondsForItem(item: Item, closed: number): number {
  const rules = rulesOf(item);
  if (rules.open) return secondsForOpen;
  return rules.asks ? closed * (rules.questions?.(item) ?? 1) : 0;
}
