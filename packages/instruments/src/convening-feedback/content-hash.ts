// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-kItrypxo6dz0AHEnNG_O_oj0Mv29vcWw9UbUxdxkXWA',
  es: 'sha256-S9paRdSfA3vlJo8_qGkCb5EL5nQJHk18Tg8h89ZkoyE',
  ar: 'sha256-w1AddGGO8hVFd6FGUxzwLDI0qDR27WschydCCb8UqDU',
} as const;
