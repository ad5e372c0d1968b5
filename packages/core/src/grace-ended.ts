import { hasPassed } from './availability.js';
import type { Schedule } from './definition.js';
import { isLocalTime, wallTime } from './wall-time.js';

/**
 * Whether even responses that waited in an outbox come too late: `closes` plus days of grace (default 14).
 * Without `closes` there is nothing to count from, and the answer is no.
 */
export function graceEnded(schedule: Schedule, now: Date, days = 14): boolean {
  const { closes } = schedule;
  if (!isLocalTime(closes)) return false;
  const end = new Date(`${closes.slice(0, 10)}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() + days);
  if (Number.isNaN(end.getTime())) return false;
  return hasPassed(end.toISOString().slice(0, 10) + closes.slice(10), wallTime(now, schedule.timeZone));
}
