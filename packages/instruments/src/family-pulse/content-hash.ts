// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-2_3OieMpi8doO63aysdpsg8f4OV9TCuuFCzKV6XvYDk',
  es: 'sha256-zDVPMZCloEeOywSieYOxLGxYwMwc5tZEAfVEJrKaxbU',
  ar: 'sha256-96t9oLiXFbtw82BZvhYtu85oscn2-jEb7TL-xcKx9H0',
} as const;
