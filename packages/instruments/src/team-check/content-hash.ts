// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-9Bhw_Sxiho1NtVz4pBo4nkYf7B-J6jCaKfgoBQ6n0Ng',
  es: 'sha256-P97Ozh2-SgQNqnnwAl1ANUZZqHC2BCpVjXZrQUWAJXo',
  ar: 'sha256-ulwQu3Bxer8A4n2OMQrI-3WWKC9tgFmoOyI8B5alClI',
} as const;
