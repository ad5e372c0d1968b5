// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-h7fWecyrBLrYFwxZfP_lF8VBQXV5JAZ0E0AQgzmDZM4',
  es: 'sha256-KEjLeAVm-R2ZgBxYvEImnK90USAAoWZxgVnXfPvqe8A',
  ar: 'sha256-Yj5QiuoQqUP-NJKq7lf3OvjFFfEN_qRKwAw7eQxW6hk',
} as const;
