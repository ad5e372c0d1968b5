// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-Nv8kHw-fKIBFtIou2Y4i-KVv8b2AEQ5FqymROloJQ6o',
  es: 'sha256-pueu9ZLNxZ7ibPXSub1vNmNRwv_HPUopnKcCLS_hM78',
  ar: 'sha256-72t2AGGNUiN6zfgIQqsJ_g8rvYSiexCPUFQVu27tKXE',
} as const;
