/** Texts of the plain page alone: a copy of a survey to be translated or read out. */
export const plainEnglish = {
  plainWhat:
    'This page shows every question of the survey. It is made so that your phone can put it in your language, or so that somebody can read it to you.',
  plainCannotSend: 'Your answers cannot be sent from this page.',
  plainHow:
    'Read the questions here in your language. Then go back to the survey and choose the same answers there. They stand in the same order.',
  plainHelp:
    'You can also ask somebody you trust to do it with you. Or ask the people who run this survey. They may have it on paper, or know somebody who speaks your language.',
  plainKeeping: 'The first page of the survey says how your answers are kept.',
  plainSome: 'Only some people see this question. It depends on what they answered before.',
  plainSomePage: 'Only some people see this page. It depends on what they answered before.',
  plainChooseOne: 'Choose one.',
  plainWrite: 'Write in your own words.',
  plainNumber: 'Write a number.',
  plainDate: 'Choose a date.',
  plainFromTo: 'From 0 to 10. 0: {low}. 10: {high}.',
  plainRank: 'Put these in order.',
  plainAgain: 'You can answer this more than once.',
} as const;
