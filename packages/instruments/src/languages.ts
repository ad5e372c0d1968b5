/** Languages that instruments are written in beside English, by tag. `instruments` tells which of them has which. */
export const furtherLanguages = ['es', 'ar'] as const;

export type FurtherLanguage = (typeof furtherLanguages)[number];
