/** What the notice says of some surveys only: of modes other than `anonymous`, of few people, of a trial. */
export const noticeEnglish = {
  privacyConfidential:
    'Your answers are saved with a code instead of your name, so that we can see change over time.',
  privacyConfidentialStudent: 'By law, a parent or guardian may ask to see school records about you.',
  privacyIdentified: 'Your name, if you write it, is saved with your answers.',
  groupsOf: 'Results are shown only for groups of {k} or more people.',
  smallRoom: {
    one: 'Only {n} person is asked. Whoever reads the answers may guess who wrote what.',
    other: 'Only about {n} people are asked. Whoever reads the answers may guess who wrote what.',
  },
  trialNote: 'This is a trial. Your answers will be marked as a test.',
} as const;
