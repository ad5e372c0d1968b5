// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-IveFCPIZ3FPk_sCWial39qApwA-G-re9Vd8FSh20Q34',
  es: 'sha256-FZmJfsUDndRMJKyb854MNOvfDobhsdT_fK3AyIrWZfg',
  ar: 'sha256-XgebOVzOTE7XcXxM9bgFkhHFzoXMQmOzfyyx54Zkj7w',
} as const;
