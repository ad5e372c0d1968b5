// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-CGfUVRbKLEP7Evn959VEiDezJLKGuMr0-s8NOHjOGqM',
  es: 'sha256-z_0uGKgIxqwb2gZwspJ7K69yzdti73WtRUm1wYEKQ5g',
  ar: 'sha256-J0d_CWWlwPoJEWse1sot8O8jhEc6cNdlyh0ANR47FC8',
} as const;
