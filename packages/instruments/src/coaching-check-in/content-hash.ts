// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-SZ0JuYwgOLPp55iIpxmzj-MU5MAOGDEDArT17n7twGs',
  es: 'sha256-IcDbVVdEIAT_nX7RMp84vguHyRQ09gBvQhh65eg7vzI',
  ar: 'sha256-9TQ6IA-iIyYAnCiWXsWkcmSkIR2YfCf6hgAYMrXnJZQ',
} as const;
