/** Texts for answers that are in the page only, or that no endpoint takes: they come with their part, and not into every page. */
export const downloadEnglish = {
  downloadHint:
    'If you cannot wait, you can save your answers on this device. Then give the file to the people who run this survey.',
  downloadRefused:
    'You can save your answers on this device. Then give the file to the people who run this survey.',
  download: 'Save my answers',
} as const;
