/** Texts around a way to delete answers later: they come with what offers it. */
export const eraseEnglish = {
  eraseOffer: 'Keep a way to delete my answers later',
  eraseText:
    'With this code you can delete these answers later, once they have arrived. Keep it where only you can see it. This page does not keep it, and nobody can make it again.',
  eraseLabel: 'Code to delete my answers',
  eraseSave: 'Save the code as a file',
  erasePage: 'The page where you can delete them',
  eraseFile: 'To delete your answers, open this page and paste the code:',
} as const;
