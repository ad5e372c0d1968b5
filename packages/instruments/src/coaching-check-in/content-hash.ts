// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-kGdeFrhEiMl-YTm5fX3j4gEiyNjjOY1-HNN4ounyDZE',
  es: 'sha256-u2XA_hMeqBaI7nw2tcKe3o8wnEiZptYD1dbGvj_Tzcg',
  ar: 'sha256-IrLk5UPT7D1D1959a4JuoSIQTWu1k_wiakF0tiZUOkI',
} as const;
