// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-vVaKC9DxRkR5XEwn7BqoxJWLlPJNYlhZ0Wr9odkPR2k',
  es: 'sha256-rAu5LvLKzN32x7ENU7KeaGXnFSSEyJ81eAgI2H_rSPU',
  ar: 'sha256-3grkSfkVA9PEQa-ByTnGiZ3r3Am9VPx5vUcA0y8iOoM',
} as const;
