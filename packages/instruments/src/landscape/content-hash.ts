// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-2WDwRVSglW8t9DUxfHy1t7baBAWa_JJ2zyF4REgJ_Z4',
  es: 'sha256-Rs2j4Yo65rSNMvAf7wIZzBsgpR9z660I2FL3ccD4paA',
  ar: 'sha256-3_SvansLTuEysHEu8-6K-ejtuM5Eg9hkPtQt-bPR5Bk',
} as const;
