import type { Schedule } from './definition.js';
import { isLocalTime, wallTime } from './wall-time.js';

export type Availability =
  | { readonly state: 'open' | 'closed' | 'paused' }
  /** `opens` as the schedule has it. */
  | { readonly state: 'not-yet'; readonly opens: string };

/**
 * Whether a survey can be answered at a moment. Dates are local to the district; the day of `closes` still
 * counts, a time of day ends it at that minute. A malformed date is passed over.
 */
export function availability(schedule: Schedule, now: Date): Availability {
  const { status = 'open', opens, closes } = schedule;
  if (status !== 'open') return { state: status };
  // Most surveys have no dates, and the first time zone that a browser is asked for costs it milliseconds.
  if (!isLocalTime(opens) && !isLocalTime(closes)) return { state: 'open' };
  const wall = wallTime(now, schedule.timeZone);
  if (isLocalTime(opens) && wall < opens) return { state: 'not-yet', opens };
  return { state: hasPassed(closes, wall) ? 'closed' : 'open' };
}

/** Whether the end lies before a wall time. A whole day passes when the next one begins. */
export function hasPassed(closes: string | undefined, wall: string): boolean {
  if (!isLocalTime(closes)) return false;
  return wall.slice(0, closes.length) > closes || (closes.length > 10 && wall === closes);
}
