// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-Kpou01aKhuNCHSLIMOVi5HYSJlJKoYJnLl4cRhgvDNc',
  es: 'sha256-M8CinNqaCmFplMeKjfg43plIffRas-cMkPrhO7x6HLU',
  ar: 'sha256-QMPY7VVNkSJ8DH3WvWQiUeVkpxxHkr9eLJmdyFlSANM',
} as const;
