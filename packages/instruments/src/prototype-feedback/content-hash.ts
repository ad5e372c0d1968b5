// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-waJWXXg-lq1nY7Iiv6EZyQ6lbezr-nH34whI-x2rBx4',
  es: 'sha256-IFkJznDljLKOzyChrNC_ANL7QO0Xdf3CZe3Kobsivek',
  ar: 'sha256-JLxvj-qOaEBxajutYk2KXZbY5QxSUAfgEv2LSGo68x8',
} as const;
