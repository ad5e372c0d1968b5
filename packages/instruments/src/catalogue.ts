/** The published instruments. Each is a folder: `@kith/instruments/<id>/definition`, `…/es`, `…/notes`. */
export const instrumentIds = [
  'student-belonging-6-12',
  'student-belonging-3-5',
  'student-belonging-k-2',
  'student-pulse-6-12',
  'student-pulse-3-5',
  'classroom-conditions',
  'lesson-exit',
  'student-voice',
  'focus-group-checkout',
  'family-relationships',
  'family-contact-request',
  'family-pulse',
  'family-listening',
  'session-exit',
  'convening-feedback',
  'year-in-review',
  'role-alike',
  'meeting-pulse',
  'team-check',
  'consultancy-feedback',
  'site-visit',
  'principal-meeting',
  'coaching-check-in',
  'practice-follow-up',
  'book-study',
  'staff-conditions',
  'landscape',
  'pl-needs',
  'challenge-priorities',
  'change-log',
  'change-log-result',
  'learning-walk',
  'culture-observation',
  'listening-notes',
  'prototype-feedback',
  'policy-receptivity',
  'share-back',
  'share-back-students',
  'interest-form',
  'network-application',
] as const;

export type InstrumentId = (typeof instrumentIds)[number];

/**
 * What the flagship tags choose by one attribute each. Imports no definition: a page loads only the one it
 * shows. The first entry of each is the default.
 */
export const flagships = {
  'grade-band': {
    '6-12': 'student-belonging-6-12',
    '6-8': 'student-belonging-6-12',
    '9-12': 'student-belonging-6-12',
    '3-5': 'student-belonging-3-5',
    'k-2': 'student-belonging-k-2',
  },
  topic: {
    relationships: 'family-relationships',
    pulse: 'family-pulse',
    listening: 'family-listening',
  },
  'session-type': {
    convening: 'session-exit',
    webinar: 'session-exit',
    'role-alike': 'role-alike',
    retreat: 'session-exit',
    meetup: 'session-exit',
    coaching: 'session-exit',
    consultancy: 'consultancy-feedback',
    'site-visit': 'site-visit',
    'learning-walk': 'session-exit',
    'design-lab': 'session-exit',
    'book-study': 'book-study',
    board: 'session-exit',
    'principal-meeting': 'principal-meeting',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, InstrumentId>>>>;
