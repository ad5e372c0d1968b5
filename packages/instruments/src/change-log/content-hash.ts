// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-frqg41kcB0zIvtF3pz58sqMHD1YETGVXsLNikGKMMMA',
  es: 'sha256-fz4VIWH5V9ze6cjfsBSsFoldDHuAh60CDXL7dvKZBlc',
  ar: 'sha256-sUs_-oPhkw6X0JWC9p4owDlA8XSpUHlGzKHy0LAwCwA',
} as const;
