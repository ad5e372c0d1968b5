import type { Condition, Limit } from '../conditions.js';

/** What a condition compares with; undefined where it asks about something else. */
export function limitOf(condition: Condition): Limit | undefined {
  const { equals, atLeast, atMost } = condition as Partial<Record<'equals' | 'atLeast' | 'atMost', Limit>>;
  return equals ?? atLeast ?? atMost;
}
