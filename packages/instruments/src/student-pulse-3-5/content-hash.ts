// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-IbEY_G8iVwTi8D5h6ggffNQgktnbS3X7pAX9zcHY78U',
  es: 'sha256-gQgiRpZB8jGmrEa4I7HFsovQUgOedusbrd1HGzyhVvY',
  ar: 'sha256-_6D0QguerD5dW79pLZpx2NhxsFvKSNxcmOexi-eFzOs',
} as const;
