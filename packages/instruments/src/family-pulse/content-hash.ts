// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-Ia8_kfrWaipStxMDBqhOJd6il6GaLJMrbfI0fIepZqA',
  es: 'sha256-gNpQtcqmu14HbPEHGj3vYTFg5mAAyihLIvTvwmvck8Y',
  ar: 'sha256-ZB3lQkX6V-z0B_DkqU7zzmYdtB4U83XmkIj79LXTfRY',
} as const;
