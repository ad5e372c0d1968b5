/** Instruments that the programmes need and that are not written yet. One that is written leaves this list. */
export const plannedIds = ['leader-reflection'] as const;

export type PlannedId = (typeof plannedIds)[number];
