// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-t3uLrv9yeopmfDEDVW1Oc3TK23BaH6EzzhJz5qVlCoQ',
  es: 'sha256-u9uxn5Cr3XxrJ07OXRB_-PqrkvwB2DuG6KPcfWcvYr8',
  ar: 'sha256-tqn2uypvzF8srDXWrvPshi04QOqOQuDfabH7vlUkeX4',
} as const;
