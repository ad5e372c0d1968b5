// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-3lfc0RCShWnjOWyXyiO7pRxiFam0rKRmrnthabfTtuw',
  es: 'sha256-smM8NXwKc7dSHcgmexGY3OmpQ3iUYWLFjrdpjLsZt8U',
  ar: 'sha256-876kwhT4-HLloi-Vle-LtvTmgixQFnC5qTi1kjIPwzU',
} as const;
