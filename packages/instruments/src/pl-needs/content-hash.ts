// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-1ZwuRB8gjod3lK2K6bkPVZsRyid_KwZF0yt0E4KvETo',
  es: 'sha256-SNcsVXaSV8V6txjIVcm5jyvbGj2k-lzJXNqr91MlFXI',
  ar: 'sha256-579C5tFQ101k9S_zSQw4TIEP2hZ8VIMru-aZnqGM13Q',
} as const;
