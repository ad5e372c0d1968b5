// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-zsiaXbEWCnCNkhw4MZCu7qO8ZRGOwfOU_vO6V0E_6FY',
  es: 'sha256-ETiz8akNgZWlf1inDOp751jSSuf_AKaPHDgewmnsz_0',
  ar: 'sha256-2w8rOEXOrcvvrffvsI1oq6VDbCc26s2Ukw6jzVyYewg',
} as const;
