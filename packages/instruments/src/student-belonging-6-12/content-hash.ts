// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-Yc-QW2hVmk6hwoJfFuFoPq6QTaohPApZWPEunKSqVFI',
  es: 'sha256-vn5F-enLHUV7Qjjno8uNkRNnI112DkBN4M-gnYY478E',
} as const;
