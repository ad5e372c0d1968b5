// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-396mB4VSlGYJ7VAVzhg4c6EcrIphxRnOmXKhVePMkbc',
  es: 'sha256-bqUeyuWNyM8UPuesa15dx9FqtwGpzsv9M-_b7P5JSmE',
  ar: 'sha256-tTtf8CueOlvrr6YQ6Ht65pn7OOJFOjixAuRtZiK7DOw',
} as const;
