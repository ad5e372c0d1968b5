// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-2yhR9vjfBpNi3duMdBBJE1XvjYjQdgFTEIwy0v0R_AM',
  es: 'sha256-_gcy2k5yUvHOYZ6n4T5NwqZpDmybjeIi00M0hc8ZAFk',
  ar: 'sha256-JMvOPoUbl_x1wDrpg78vkvuC_el7vtE0OrlDASpIzSM',
} as const;
