// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-x64NgZ10yVUs7CHZLv6KxGxVLI14-qCwoBaLg3lO6vc',
  es: 'sha256-H152WHFuCvpF9z4VxXWNnPH7hMiF_vl5XZ8qdTF_TV8',
  ar: 'sha256-fpWHS3yCQpvqvTNy7ODp8ZjgtCueucNLfg-nGAW8g64',
} as const;
