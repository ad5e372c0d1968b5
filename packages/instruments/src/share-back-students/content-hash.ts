// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-AKbpbo5gy8BTXbtOQ-pxZB2HMS4K2Z-JUBa2Nkvq1Fs',
  es: 'sha256-QT9rIlAIa0DQna9fSwDo5qQCz6dPia2iYvs4rFpe560',
  ar: 'sha256-8ABiU9a9nc2JJW4BpRv-m2T4MYgh-jdGA9hlxjrFIxk',
} as const;
