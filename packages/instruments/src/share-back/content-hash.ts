// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-cSjhZuYslC8Csbg7Csi5Y9BeDXR39jRwlvaUI9uyPFc',
  es: 'sha256-Qa6Nt2H4XiSWnNHYFuGdXji4SybrT0wqe8ceOhjugCo',
  ar: 'sha256-Mw4Y4Y83HnafkdsFxr4QY7rRC_hmaQin1HMITaFHKKw',
} as const;
