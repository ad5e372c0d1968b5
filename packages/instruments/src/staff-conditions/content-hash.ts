// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-IRZ0p3VAGLtJlLlNt8V5BZjfbLuDnmu64WTh77Tiszw',
  es: 'sha256-f537cdXSJ7CibXI4nof8azZ3ZkLIAmdCSx_xHFsMyEI',
  ar: 'sha256-t_8m3f5wfKrEtgauhMzykbMlsdpeyOHZdFD0PbXQ9x0',
} as const;
