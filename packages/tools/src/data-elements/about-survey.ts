import type { Subject } from '../documents/subject.js';

/** What holds for all elements; in brackets what only the district knows. */
export interface AboutSurvey {
  readonly purpose: string;
  readonly whoSees: string;
  readonly retention: string;
  readonly privacyReason: string;
}

/** From the notes of a ready-made survey. A file has none: then its own notice says who sees, and the rest is to fill in. */
export function aboutSurvey({ definition, notes }: Subject): AboutSurvey {
  return {
    purpose: notes?.purpose ?? '[what the survey is for]',
    whoSees: notes?.results.whoSees ?? definition.notice.whoSees,
    retention: notes?.results.retention ?? '[how long single answers are kept]',
    privacyReason: notes?.privacyReason ?? '[why answers are kept in these ways]',
  };
}
