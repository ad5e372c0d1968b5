// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-fVbk5pCopyVFhot1QmJ4DBin0kj3QoxZtUso1UMwVhA',
  es: 'sha256-A-42XkWbMh9fSmJ3JE5Hjl2folK4DetOiZRiUT0cCYA',
} as const;
