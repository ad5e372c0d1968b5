// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-dF00697ut6N0J2j4lBH2Nr41fESYaCU4b-6WmC_x8eI',
  es: 'sha256-s8ZeeV5ijLwRS6EIXpOhLOJ8Hw6a1MhStLLCNXXiT0Y',
  ar: 'sha256-KmLkICLyS6VzFoSRQQaHAxXHblhOK-PnBGCIfKDQW4k',
} as const;
