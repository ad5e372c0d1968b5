import type { Definition, Item, Page } from './definition.js';
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
  const closed = Math.max(
    ...(definition.gradeBands ?? []).map((band) => secondsForClosedByBand[band] ?? 0),
    secondsForClosed,
  );
  const seconds = definition.pages.reduce((sum, page) => sum + secondsFor(page, closed), secondsForNotice);
  return Math.max(1, Math.round(seconds / 60));
}

/** Where a page shows some of its questions only, the longest count. */
function secondsFor({ items, pick = Infinity }: Page, closed: number): number {
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
