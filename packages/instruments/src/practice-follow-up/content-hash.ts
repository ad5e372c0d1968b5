// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-E2KEY32-Dh_ZH-OZOJGc79guTTMoswBNjK8jDOefZNc',
  es: 'sha256-QqJO55CiFGTv_foJdIAx2oPuJjM9tAoZt05zf3AGwII',
  ar: 'sha256-0eSfFpxIjhXuaorQDYqRQYRFqWHYbNJdS8wwFZSVbL4',
} as const;
