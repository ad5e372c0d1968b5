// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-7L7xZfQIpu68kt2ATrz5CBknFXG8e4hcRlp9PDqLCE8',
  es: 'sha256-HuM7ORAkkozO-bldPesQPrhHHKMipBFCtpP0F9Eo9kk',
  ar: 'sha256-1qY4dgkOn2sVHm6qYmTUDjK0mKza65AYwqtqCeqna84',
} as const;
