// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-cibm5WVxaEh1Ws9xch2oJyNP5U1fMJPKiouiPS8Cfb0',
  es: 'sha256-FmFmc89dNXV22s77yRSv6zS8HsiYRZNmcqMZvLQ9-us',
  ar: 'sha256-2R0E466OvrRPShQZ-4ovLkv6gDIoLel5-TW7pidYZtw',
} as const;
