// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-PIE9KhSgTUisDvG5kVD_nSgs31rh9puKm10acPQRLIs',
  es: 'sha256-RY6fwdNUyjA2feLPlVvfXhSDJAKtB19zqossa9d3AW0',
  ar: 'sha256-hZpazULGphO-aJQ0e-GGKG3dn-A0J8tAhDaxNUQTsAo',
} as const;
