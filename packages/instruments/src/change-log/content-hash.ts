// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-FPfUsrFgbc4uXSN0zPSiYlGEYkvzEDoKR8Ot6NyGYG0',
  es: 'sha256-a5sNP08gPYN7OHrTJ0NphRYNQNzkPDCgXf1zgeN5zwY',
  ar: 'sha256-KFnmVaPrRp2TNkgD4Qs6kAv9wtQ9POQKNBk4gTrNrKE',
} as const;
