// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-E01UeeQdNG2pSXgwQzecSevFmkmcISFfzeKIJ2o-2ho',
  es: 'sha256-4F9UPp50_BPCittTXGFlRLSl_hZkPQfCmJkTNk7LdIk',
  ar: 'sha256-TiEQ923KoLTaAkpmSXPap5sfy1D6dWnzS0_p1V1IKRc',
} as const;
