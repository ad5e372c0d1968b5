/** What stands around what is shared back, on a page and on paper, in English. A draft: no person has checked it. */
export const shareBackEnglish = {
  heard: 'What we heard',
  will: 'What we will do',
  willBy: 'By {day}',
  cannot: 'What we cannot do, and why',
  because: 'Why:',
  askedNow: 'Does this reflect what you said?',
  contact: 'Questions:',
  draftAround: 'The headings here are a draft. No person has checked them yet.',
} as const;
