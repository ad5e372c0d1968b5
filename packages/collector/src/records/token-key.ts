import { createHash } from 'node:crypto';
import type { ConfidentialResponse } from '@kith/core';

/**
 * One answer is expected under each of these: per token, survey and wave, before or after a change, for each
 * event, session and day.
 */
export function tokenKey(response: ConfidentialResponse): string {
  const { respondentToken, instrument, wave, changeId, changePhase, context } = response;
  const { eventId, sessionId, dayIndex } = context;
  const parts = [respondentToken, instrument.id, wave, changeId, changePhase, eventId, sessionId, dayIndex];
  return createHash('sha256')
    .update(JSON.stringify(['kith token', ...parts.map((part) => part ?? null)]))
    .digest('hex');
}
