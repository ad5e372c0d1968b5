// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-lkqdqpn7rfIHuY6OjMH-Z978-w0ApGWz-94cLF4Nty8',
  es: 'sha256-de7Av-T9LRyz6BKqw9AO6QYH5XRZu4TeZd24FDBUPC4',
  ar: 'sha256-iDWnMFpKPNG1DEf91BwS3m87Ddbh21ro7tWndIWSsKE',
} as const;
