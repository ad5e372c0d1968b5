/** Texts for a shared device that nobody touches. */
export const idleEnglish = {
  idleWarning:
    'Are you still there? Press any key or touch the screen. If not, your answers are deleted in one minute.',
} as const;
