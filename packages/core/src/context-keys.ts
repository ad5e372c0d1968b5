import type { ResponseContext } from './response.js';

/** Context that is recorded under `context`. */
export const responseContextKeys = [
  'network',
  'district',
  'school',
  'classOrSection',
  'eventId',
  'sessionId',
  'sessionType',
  'dayIndex',
  'gradeBand',
  'format',
  'cohortYear',
] as const satisfies readonly (keyof ResponseContext)[];

/**
 * All that a host page may hand over as context. Three of the last four have their own fields in the record;
 * `focus` only decides, by conditions, which questions are asked.
 */
export const contextKeys = [...responseContextKeys, 'role', 'changeId', 'changePhase', 'focus'] as const;

export type ContextKey = (typeof contextKeys)[number];
