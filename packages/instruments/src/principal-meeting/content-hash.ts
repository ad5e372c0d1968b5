// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-HfpjsFvONJuJPEgFpRgzXnUuYVhAipaoW4IdEBJdRMM',
  es: 'sha256-NIvbtSHUGZhrlwDzk_OOODPpeZx6WSNrWZ0MjXJLki8',
  ar: 'sha256-ACmYTd2de-EyI1Jkki3Ah1pCDkz69XWwdS1MwSjC9tQ',
} as const;
