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
  'focus',
] as const satisfies readonly (keyof ResponseContext)[];

/**
 * All that a host page may hand over as context. The last three have their own fields in the record.
 */
export const contextKeys = [...responseContextKeys, 'role', 'changeId', 'changePhase'] as const;

export type ContextKey = (typeof contextKeys)[number];
