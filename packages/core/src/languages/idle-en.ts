/** Texts for a shared device: for who comes back to it, and where nobody touches it. */
export const idleEnglish = {
  returnTitle: 'Continue or start again?',
  returnText: 'If nobody continues, your answers are deleted in two minutes.',
  goOn: 'Continue',
  idleWarning:
    'Are you still there? Press any key or touch the screen. If not, your answers are deleted in one minute.',
} as const;
