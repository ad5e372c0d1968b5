/** Texts of a survey that cannot be answered: they come with its part, and not into every page. */
export const closedEnglish = {
  notYetTitle: 'This survey is not open yet',
  notYetText: 'It opens on {date}.',
  closedTitle: 'This survey is closed',
  closedText: 'It no longer takes answers. Thank you for your interest.',
  pausedTitle: 'This survey is paused',
  pausedText: 'Please come back later.',
  unavailableTitle: 'This survey cannot be shown right now',
  unavailableText: 'It is not your fault, and nothing is lost. Please try again later.',
  linkTitle: 'Please open your own link',
  linkText: 'Each person has a link of their own. Open the one that you were given to start.',
} as const;
