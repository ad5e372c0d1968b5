// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-YS5nlcTUrvrLh1w5QRaZxiTDTMJbRbAMtYbE-OZ5lsU',
  es: 'sha256-D4rCdSYOg0QiOFDUJA6MUeTP1cTsSpugJC5IIg2BjMI',
  ar: 'sha256-5-JHrPYGEQm_vrnIIGbZK1hMgkAcN5ZEITMuy8-sAaQ',
} as const;
