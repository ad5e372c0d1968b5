import type { DurationBucket } from '../response.js';

/** In minutes. A list of names would cost every page more. */
const bounds = [1, 2, 3, 5, 10, 20];

/** How long a run took, coarse enough to tell nobody apart. */
export function durationBucket(milliseconds: number): DurationBucket {
  const n = bounds.findIndex((minutes) => milliseconds < minutes * 60_000);
  const bucket = n < 0 ? '>20min' : n ? `${bounds[n - 1]}-${bounds[n]}min` : '<1min';
  return bucket as DurationBucket;
}
