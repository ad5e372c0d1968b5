/** Texts of the page that holds a survey for a frame or a link, around the survey. */
export const frameEnglish = {
  frameTitle: 'Survey',
  frameUnknownTitle: 'This survey is not here',
  frameUnknownText:
    'The link does not lead to a survey. Please ask the people who gave it to you for a new one.',
  frameFailedTitle: 'The survey could not be opened',
  frameFailedText: 'Please try again later, or ask the people who gave you this link.',
  frameOpen: 'Open the survey in a window of its own',
  frameNoScript: 'This survey needs JavaScript, which is turned off here.',
} as const;
