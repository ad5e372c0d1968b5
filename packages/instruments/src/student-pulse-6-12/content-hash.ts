// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-Nv8kHw-fKIBFtIou2Y4i-KVv8b2AEQ5FqymROloJQ6o',
  es: 'sha256-GVsevoD22qzWOkhPgzOQjpvffT__KelQL_k5l83AI-k',
  ar: 'sha256-72t2AGGNUiN6zfgIQqsJ_g8rvYSiexCPUFQVu27tKXE',
} as const;
