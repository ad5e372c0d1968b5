import type { Definition, Item } from './definition.js';
import { rulesOf } from './item-types/rules-of.js';

const secondsForNotice = 30;
const secondsForOpen = 40;
const secondsForClosed = 9;
/** Younger readers take longer. */
const secondsForClosedByBand: Readonly<Record<string, number>> = { 'k-2': 25, '3-5': 15 };

/**
 * About how long a survey takes, in whole minutes, at least 1: the notice and every question that can come,
 * conditional ones too. The youngest grade band counts.
 */
export function minutesOf(definition: Definition): number {
  const items = definition.pages.flatMap((page) => page.items);
  return Math.max(1, Math.round((secondsForNotice + secondsFor(items, definition.gradeBands)) / 60));
}

/** About how long these items take to answer, in seconds, without the notice. */
export function secondsFor(items: readonly Item[], gradeBands: Definition['gradeBands'] = []): number {
  const closed = Math.max(...gradeBands.map((band) => secondsForClosedByBand[band] ?? 0), secondsForClosed);
  return items.reduce((sum, item) => {
    const { open, asks } = rulesOf(item);
    return sum + (open ? secondsForOpen : asks ? closed : 0);
  }, 0);
}
