// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-2YJI_jcHonY31NvkEAco9CaRNdKyDFGzvzHU_OTCC2s',
  es: 'sha256-bLlRZ49F6qExlhre8p6o6GP1iFBaN-CKuQxRydCvBQI',
  ar: 'sha256-ubwoSnHRQ0Q1t91ph0U7bINH2PfNyZwLrSbTbjfpxVM',
} as const;
