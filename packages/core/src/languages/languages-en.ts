/** Texts of a survey with further languages: they come with its part, and not into every page. */
export const languagesEnglish = {
  languageFailed: 'This language cannot be loaded right now.',
  uncheckedTranslation: 'This translation has not been checked by a person.',
} as const;
