// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-rYyFM7WeJwUbTsZGJGTFD7AYVjqEbCbBYfmXz7ldp4s',
  es: 'sha256-x7iIaRBtbS4KDSK8PPf_UobmUUgerGg1_7i-tSauYTg',
  ar: 'sha256-l1mQQB-nfsFP_URYPLXsf54CGqywW9Jd-JhZvA5S9aA',
} as const;
