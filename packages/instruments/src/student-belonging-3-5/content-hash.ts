// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-rYyFM7WeJwUbTsZGJGTFD7AYVjqEbCbBYfmXz7ldp4s',
  es: 'sha256-x7iIaRBtbS4KDSK8PPf_UobmUUgerGg1_7i-tSauYTg',
} as const;
