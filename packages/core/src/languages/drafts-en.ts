/** Texts around answers that are kept on the device until they are sent. */
export const draftsEnglish = {
  draftNotice: 'Until you send them, your answers are kept on this device, and then deleted.',
  draftTitle: 'Go on where you left off?',
  draftText: 'This device has answers that were not sent. If you start over, they are deleted.',
  draftGoOn: 'Go on where I left off',
  draftStartOver: 'Start over',
  draftSetAside: 'Some questions have changed since. Please answer those again.',
  draftFailed: 'Your answers cannot be kept on this device. Please finish before you close this page.',
} as const;
