// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-UmHWowy10TBp5RTjF3GMdzb2pq6YfNLqJdJv5PYy7q0',
  es: 'sha256-01XOxstlt_21zqAvE0tYKRRbKA1rXZstTvezcepV2j8',
  ar: 'sha256-YC__CAplN2_Y5NSx4hm8PYq4TUBaMrVYDdEheBNtq9w',
} as const;
