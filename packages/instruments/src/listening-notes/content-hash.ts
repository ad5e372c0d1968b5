// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-bS-a2MyvOfIwNJDo_8rusQn1bQVdJZl-lX9oKMVoIz4',
  es: 'sha256-39zq1nEe5XCTq0aE-_nGLBgQUHnUyMGac0Q78GaT-H4',
  ar: 'sha256-XjLcXomMQi6EArg7RGMl-N4HeUA79T5Wx0IDvj6tUAU',
} as const;
