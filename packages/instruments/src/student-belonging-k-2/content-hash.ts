// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-E01UeeQdNG2pSXgwQzecSevFmkmcISFfzeKIJ2o-2ho',
  es: 'sha256-4F9UPp50_BPCittTXGFlRLSl_hZkPQfCmJkTNk7LdIk',
} as const;
