// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-jV5o8mUfwovOvXM43JKJrsPaqm_sT8_AmAxnwQlVAbw',
  es: 'sha256-ogwEeN8YFqBSxqvM6_Ce2yLwAGYWCKvkwFHi58O_s-g',
  ar: 'sha256-yuXu2Z_2HC-jX64qlAeeuoLSP2ptRGrNAM8gi3V1kcs',
} as const;
