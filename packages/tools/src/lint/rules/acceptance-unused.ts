import type { Rule } from '../contract.js';

/** Found when all others have been looked at. */
export const acceptanceUnused: Rule = {
  id: 'acceptance-unused',
  severity: 'warning',
  why: 'A reason that meets nothing any more would hide a later finding at the same place.',
  mend: 'Remove it, or correct its rule or place.',
  example: '`{ "rule": "required", "at": "gone", "reason": "…" }`',
};
