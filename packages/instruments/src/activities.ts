import { otherMeans, plannedMeans, type Activity, type Programme } from './activities/contract.js';
import { drn } from './activities/drn.js';
import { ew } from './activities/ew.js';
import { les } from './activities/les.js';
import { lern } from './activities/lern.js';
import { mdn } from './activities/mdn.js';
import { plannedIds, type PlannedId } from './planned.js';
import type { InstrumentId } from './catalogue.js';

export { otherMeans, type Activity, type Programme } from './activities/contract.js';

/** What districts do in the five programmes that the catalogue is written for, and what it has for each. For Node. */
export const programmes: readonly Programme[] = [lern, drn, mdn, ew, les];

export function isPlanned(id: InstrumentId | PlannedId): id is PlannedId {
  return (plannedIds as readonly string[]).includes(id);
}

/** `all`: everything that it needs is there. `none`: nothing is. */
export function servedBy({ instruments, other }: Activity): 'all' | 'some' | 'none' {
  const there = instruments.filter((id) => !isPlanned(id)).length;
  const hasMeans = other !== undefined && !plannedMeans.includes(other);
  const needed = instruments.length + (other ? 1 : 0);
  const found = there + (hasMeans ? 1 : 0);
  if (found === 0) return 'none';
  return found === needed ? 'all' : 'some';
}

/** In words; what is planned stands in brackets. */
export function wordsFor({ instruments, other }: Activity): string {
  const names = instruments.map((id) => (isPlanned(id) ? `(${id})` : `\`${id}\``));
  if (other) names.push(plannedMeans.includes(other) ? `(${otherMeans[other]})` : otherMeans[other]);
  return names.join(', ');
}
