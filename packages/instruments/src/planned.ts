/** Instruments that the programmes need and that are not written yet. One that is written leaves this list. */
export const plannedIds = [
  'culture-observation',
  'listening-notes',
  'landscape',
  'staff-conditions',
  'leader-reflection',
  'interest-form',
  'network-application',
] as const;

export type PlannedId = (typeof plannedIds)[number];
