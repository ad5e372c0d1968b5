// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-prqOY9Sm30u_v44oF4vEY30VYTk-ZZlhEU7LAXRuvVA',
  es: 'sha256-aDdcCMmmbR_TaU_il8gbJIXhKkaTY5JSBeM-yqMe8fI',
  ar: 'sha256-7Jmi2xaz3cd2eYvHvp5UIBJDzyfDcR_PMB6wYSTaTX8',
} as const;
