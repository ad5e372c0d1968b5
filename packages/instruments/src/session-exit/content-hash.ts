// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-bM4a6nkHFInWTaVfKnt-FIYldfu4nCOKarnC0Tt_9mA',
  es: 'sha256-ptd2iGEoqcZhWlr9ebUrlTPzCqHaY0x_tfIcZ-KHHKQ',
  ar: 'sha256-3ZAIMs-Wz6_ufIZV_yKhkAVUsKDCdjcnZzKcPbLA9LY',
} as const;
