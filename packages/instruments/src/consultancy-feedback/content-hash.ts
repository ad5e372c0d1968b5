// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-pxhawBJaoH1UWVubkQgUy7hXsC0cXXRlnssFKbVv0MU',
  es: 'sha256-HnfM1b1SQjNYRItB5IDZoPmshYhJ1ZVvS_L3SmLGqYY',
  ar: 'sha256-W9Q1FekCkYPfBDUxHPq-f5OmdyNugqq9K7o8BXLXjg0',
} as const;
