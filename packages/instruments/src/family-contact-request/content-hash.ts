// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-knQsTrPCX07vpJl8HFV29nzU0tiwNDYP6SIfiP1ow4A',
  es: 'sha256-wPDXAFs8PdMIZ5tHI9oYMU3prquABhi8hOGPM8fOrWY',
  ar: 'sha256-ExqF5AkQbIjdvUYNBBVDzwbsmOF2OKZLJ8aYGeZ8hNM',
} as const;
