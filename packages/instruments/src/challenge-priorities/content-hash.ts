// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-l_heo7d-ZXJJ879n-cnvW9J3e6rsIxWmj6lPwsPFPvU',
  es: 'sha256-GLDu5EhDQyMX2ms_ehVU0qnnSNgc2jK38yrYvAtnGXA',
  ar: 'sha256-fOUPMnv9lkUIp6vvAI3T7WL9hhcUZwIiJm2SFn57PX4',
} as const;
