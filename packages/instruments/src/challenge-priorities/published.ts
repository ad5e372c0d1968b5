// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'first.choose@1': 'multiple-choice 1lfeLHJTrYONe1-J',
  'first.why@1': 'long-text 2ujtb0qKR-NahK_2',
  'first.whom@1': 'long-text qwyAdbEMZyLfNCPr',
  'first.support@1': 'long-text Zx2ejrLZJGgbDm45',
};
