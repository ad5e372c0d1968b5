// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-8xjTkN8PFJ0V5NRIhX900Iphb3RgWODBwKfVIzg0CD8',
  es: 'sha256-TvL6lRHWlKnJlSMEGlUfqdlYg9cXMVjnwHZ_v0toI3Q',
  ar: 'sha256-bg53jVpgEqVFVQFZSIyE2XywEJ6PBDIVA2FMxY8GpUc',
} as const;
