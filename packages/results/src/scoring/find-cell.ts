import type { PublishedCell } from '../protect/published.js';
import type { ReleasedMeasure } from '../release/contract.js';

/** A group of a grouping; everybody where it is left out. */
export interface Which {
  readonly grouping: string;
  readonly group: string;
}

export function findCell(measure: ReleasedMeasure | undefined, which?: Which): PublishedCell | undefined {
  if (which === undefined) return measure?.all;
  const table = measure?.tables.find(({ grouping }) => grouping === which.grouping);
  return [...(table?.groups ?? []), ...(table?.pool ? [table.pool] : [])].find(({ id }) => id === which.group)
    ?.cell;
}
