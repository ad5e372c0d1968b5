// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-bjXmIrqtJ6YQ4p45NRPifHjGItiGo8iEyowlxaXByI4',
  es: 'sha256-6WumTTZRsQyUGaEVZNx9rXkyVPD8OeiByasyEZu9yEQ',
  ar: 'sha256-LqewGQhqAce0KpyB7rojtFWWPpvGUQECiPui9-ScIlM',
} as const;
