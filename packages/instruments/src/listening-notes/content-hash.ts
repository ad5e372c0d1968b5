// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-Fwo5EBrmb7A1Z8Rcca3-5SPaJntN0ploQMZzqJ6npGk',
  es: 'sha256-keiNE7mvifb_TlrQ_Jqs0F2LPth1nC9D8CdqIrfl5vA',
  ar: 'sha256-fPIbu9BncOjGyCuWMddmtkntsZElgQrySFGwA24tcz8',
} as const;
