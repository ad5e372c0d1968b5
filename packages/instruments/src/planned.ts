/** Instruments that the programmes need and that are not written yet. One that is written leaves this list. */
export const plannedIds = [
  'year-in-review',
  'policy-receptivity',
  'challenge-priorities',
  'leader-reflection',
  'pl-needs',
] as const;

export type PlannedId = (typeof plannedIds)[number];
