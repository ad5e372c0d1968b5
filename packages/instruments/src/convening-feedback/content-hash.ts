// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-WCHdM4ae80eqM8HjTfvgTCTdFOMTu5xqpIAWMhCp-OE',
  es: 'sha256-DymAaSeJABfGy_sN8FBEYKtLxmibQxZq1S07wM83txw',
  ar: 'sha256-jCn24NFMgRHwL3VQEiAlOdsZTAMmkH3gjiNipGsCJdQ',
} as const;
