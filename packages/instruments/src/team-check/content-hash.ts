// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-e0fIbyXp6LN0SvHwlMchTVNU8jeJ-z55PEvrlexyBYg',
  es: 'sha256-vgxjG_TOGAi7hw0fIFs3r2uFITjHWSwfJ696Yb5TpKI',
  ar: 'sha256-oNWagN28d_Wmw7lg9Wt1G4NVZqmqeYa1emqjtvl_UjU',
} as const;
