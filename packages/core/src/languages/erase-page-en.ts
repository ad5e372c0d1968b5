/** Texts of the collector's page where a person deletes answers, and of nothing else. */
export const erasePageEnglish = {
  erasePageTitle: 'Delete my answers',
  erasePageText:
    'Please paste the code that you kept after the survey. Your answers will then be deleted for good.',
  erasePageLabel: 'Code',
  erasePageButton: 'Delete my answers',
  erasePageNotWhole:
    'This is not the whole code. It begins with kith- and is about two lines long. Please copy all of it.',
  erasePageDone: 'No answers are kept under this code any more.',
  erasePageCopies:
    'If results were made before today, your answers may still be in them. The people who run the survey can tell you more.',
} as const;
