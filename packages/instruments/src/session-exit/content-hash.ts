// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-Lj6p2ZDMKGw63FF4A4Zo_dguS-_wEzWiB8nok5MKE-w',
  es: 'sha256-5giCQTSE8RHyC-8iuxnPceqJDBTQvNfGsGXi-k7mvtE',
} as const;
