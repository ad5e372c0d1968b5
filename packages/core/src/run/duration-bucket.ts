import type { DurationBucket } from '../response.js';

const upTo: readonly (readonly [minutes: number, bucket: DurationBucket])[] = [
  [1, '<1min'],
  [2, '1-2min'],
  [3, '2-3min'],
  [5, '3-5min'],
  [10, '5-10min'],
  [20, '10-20min'],
];

/** How long a run took, coarse enough to tell nobody apart. */
export function durationBucket(milliseconds: number): DurationBucket {
  return upTo.find(([minutes]) => milliseconds < minutes * 60_000)?.[1] ?? '>20min';
}
