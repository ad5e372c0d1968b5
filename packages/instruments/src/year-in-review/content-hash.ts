// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-gGPVkxQQs39_zQFYiCCBB1r1Xur6bMhxFQ96nIbflSw',
  es: 'sha256-f43bqhJwkilm8m7bcFqK1YAXUnIdiYZ6xnS-GR1RfxQ',
  ar: 'sha256-h1Cq2b-3jhyX0zzSLFIbTiX9ZlM6anmPWdLWMcH6040',
} as const;
