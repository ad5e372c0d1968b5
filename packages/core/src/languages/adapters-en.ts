/** Texts that follow from what an adapter declares. A page with the adapter `json` needs none of them. */
export const adaptersEnglish = {
  mayNote: '{receiver} may note the internet address of your device.',
  cannotSee: 'This page will not be able to see whether they arrive.',
} as const;
