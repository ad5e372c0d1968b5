// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-UmHWowy10TBp5RTjF3GMdzb2pq6YfNLqJdJv5PYy7q0',
  es: 'sha256-01XOxstlt_21zqAvE0tYKRRbKA1rXZstTvezcepV2j8',
  ar: 'sha256-vhvuKsv4qEzTdomlx61DoupAiyS75_J4FelDrM6EJrc',
} as const;
